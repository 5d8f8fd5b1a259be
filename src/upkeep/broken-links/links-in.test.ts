import { expect, it } from 'vitest'
import type { Page } from '@/payload-types'
import { linksIn } from './links-in'

it('finds links at any depth, and what the block "Verwante symptomen" leads to', () => {
  const link = {
    type: 'link',
    fields: { linkType: 'custom', url: '/over-ons' },
    children: [word('over '), word('ons')],
  }
  const doc = { relationTo: 'causes', value: { id: 'cause-1' } }
  const inList = { type: 'link', fields: { linkType: 'internal', doc }, children: [word('kramp')] }
  const block = {
    type: 'block',
    fields: { blockType: 'relatedSymptoms', symptoms: ['symptom-1', { id: 'symptom-2' }] },
  }
  expect(
    linksIn(
      text(
        { type: 'paragraph', children: [link] },
        { type: 'list', children: [{ type: 'listitem', children: [inList] }] },
        block,
      ),
    ),
  ).toEqual([
    { words: 'over ons', url: '/over-ons' },
    { words: 'kramp', collection: 'causes', id: 'cause-1' },
    { words: '', collection: 'symptoms', id: 'symptom-1' },
    { words: '', collection: 'symptoms', id: 'symptom-2' },
  ])
})

it('finds an address that became a link while it was typed', () => {
  const url = 'https://example.org/over-ons'
  const typed = { type: 'autolink', fields: { linkType: 'custom', url }, children: [word(url)] }
  expect(linksIn(text({ type: 'paragraph', children: [typed] }))).toEqual([{ words: url, url }])
})

it('finds none in an empty text, and passes a link that was never finished', () => {
  expect(linksIn(null)).toEqual([])
  expect(linksIn(text({ type: 'link', fields: { linkType: 'internal', doc: null }, children: [] }))).toEqual(
    [],
  )
})

function word(words: string) {
  return { type: 'text', text: words }
}

function text(...children: object[]) {
  return { root: { type: 'root', children } } as unknown as Page['body']
}
