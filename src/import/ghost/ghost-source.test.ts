import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPost } from '../posts/read-post'
import { searchTexts } from '../posts/search-texts'
import { surveySource } from '../posts/survey'
import { ghostSource } from './ghost-source'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpto-ghost-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('reads the dates of an old export, which are numbers', async () => {
  const file = join(folder, 'old.json')
  const post = { id: 1, title: 'Kramp', html: '<p>x</p>', published_at: 1388318310783, updated_at: null }
  await writeFile(file, JSON.stringify({ data: { posts: [post] } }))
  const { entries } = await ghostSource(file)
  for await (const entry of entries({ remark: () => undefined }))
    if (entry.kind === 'item')
      expect(readPost(entry.item, new Map()).publishedAt).toBe('2013-12-29T11:58:30.000Z')
  expect.assertions(1)
})

it('reads what editors wrote for search engines', async () => {
  const file = join(folder, 'ghost.json')
  const posts = [{ id: 'a', title: 'Kramp', slug: 'kramp', html: '<p>x</p>', status: 'published' }]
  const posts_meta = [{ post_id: 'a', meta_title: 'Kramp in de kuit', meta_description: 'Wat u doet.' }]
  await writeFile(file, JSON.stringify({ db: [{ data: { posts, posts_meta } }] }))
  const { entries } = await ghostSource(file)
  const texts: unknown[] = []
  for await (const entry of entries({ remark: () => undefined }))
    if (entry.kind === 'item') texts.push(searchTexts(readPost(entry.item, new Map())).texts)
  expect(texts).toEqual([{ title: 'Kramp in de kuit', description: 'Wat u doet.' }])
})

it('reads a file with a mark in front, and what stands by the picture above a text', async () => {
  const file = join(folder, 'mark.json')
  const posts = [{ id: 'c', title: 'Kramp', html: '<p>x</p>', feature_image: '/content/images/a.jpg' }]
  const posts_meta = [
    { post_id: 'c', feature_image_alt: 'Een been', feature_image_caption: 'Foto: <b>Jan</b>' },
  ]
  await writeFile(file, `\uFEFF${JSON.stringify({ data: { posts, posts_meta } })}`)
  const { attachments } = await surveySource(await ghostSource(file), { remark: () => undefined })
  expect([...attachments.values()]).toMatchObject([{ alt: 'Een been', caption: 'Foto: <b>Jan</b>' }])
})

it('tells with the post what of its text it cannot read', async () => {
  const file = join(folder, 'lexical.json')
  const lexical = JSON.stringify({ root: { children: [{ type: 'transistor' }] } })
  await writeFile(
    file,
    JSON.stringify({ data: { posts: [{ id: 'b', title: 'Kramp', html: null, lexical }] } }),
  )
  const { entries } = await ghostSource(file)
  for await (const entry of entries({ remark: () => undefined }))
    if (entry.kind === 'item')
      expect(readPost(entry.item, new Map()).told).toEqual([
        'van de kaart "transistor" staat niets in dit bestand dat te lezen is.',
      ])
  expect.assertions(1)
})
