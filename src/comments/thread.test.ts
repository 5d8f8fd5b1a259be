import { expect, it } from 'vitest'
import { countComments, type ShownComment, type Thread, toThreads } from './thread'

const comment = (id: string, parent: string | null = null, isRemoved = false): ShownComment => ({
  id,
  ref: id,
  parent,
  isRemoved,
  name: isRemoved ? '' : id,
  body: '',
  createdAt: '',
  staffReply: false,
  isEdited: false,
})

/** The ids, answers in brackets. */
const shape = (threads: readonly Thread[]): string =>
  threads.map(({ id, replies }) => (replies.length > 0 ? `${id}(${shape(replies)})` : id)).join(' ')

it('puts answers under what they answer', () => {
  const threads = toThreads([comment('a'), comment('b'), comment('a1', 'a'), comment('a1x', 'a1')])
  expect(shape(threads)).toBe('a(a1(a1x)) b')
  expect(countComments(threads)).toBe(4)
})

it('shows an answer to what is on another page by itself, with the way there', () => {
  const [thread] = toThreads([comment('a1', 'elsewhere')])
  expect(thread).toMatchObject({ id: 'a1', answers: { ref: 'elsewhere', name: '' } })
})

it('shows five levels, and what is deeper in a row at the fifth, saying whom it answers', () => {
  const deep = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const threads = toThreads([...deep.map((id, at) => comment(id, deep[at - 1] ?? null)), comment('e2', 'd')])
  expect(shape(threads)).toBe('a(b(c(d(e f g e2))))')
  const fifth = threads[0]?.replies[0]?.replies[0]?.replies[0]?.replies ?? []
  expect(fifth.map(({ answers }) => answers?.name)).toEqual([undefined, 'e', 'f', undefined])
  expect(countComments(threads)).toBe(8)
})

it('keeps the place of a removed comment for the answers under it, and no other', () => {
  const threads = toThreads([
    comment('gone', null, true),
    comment('place', null, true),
    comment('also gone', 'place', true),
    comment('answer', 'place'),
  ])
  expect(shape(threads)).toBe('place(answer)')
  expect(countComments(threads)).toBe(1)
})

it('carries a thread of any depth', () => {
  const ids = Array.from({ length: 500 }, (_, at) => `n${at}`)
  const threads = toThreads(ids.map((id, at) => comment(id, ids[at - 1] ?? null)))
  expect(countComments(threads)).toBe(500)
})
