import { expect, it } from 'vitest'
import { countComments, findThread, type PublishedComment, toThreads } from './thread'

const comment = (id: string, parent: string | null = null): PublishedComment => ({
  id,
  parent,
  name: id,
  body: '',
  createdAt: '',
  staffReply: false,
})

it('puts answers under what they answer', () => {
  const threads = toThreads([comment('a'), comment('b'), comment('a1', 'a'), comment('a1x', 'a1')])
  expect(threads.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(threads[0]?.replies[0]?.replies[0]?.id).toBe('a1x')
  expect(countComments(threads)).toBe(4)
  expect(findThread(threads, 'a1x')?.name).toBe('a1x')
})

it('shows an answer by itself when what it answers is not public', () => {
  expect(toThreads([comment('a1', 'withdrawn')]).map(({ id }) => id)).toEqual(['a1'])
})
