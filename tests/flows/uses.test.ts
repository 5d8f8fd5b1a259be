import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, stranger, unique } from '../support/client'
import { block, richText } from '../support/rich-text'

interface Document {
  id: string
}

const TRASHED = { deletedAt: new Date().toISOString() }

describe.skipIf(!inject('site'))('what articles show', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const create = (collection: string, fields: object) =>
    admin.ok<Document>('POST', `/api/${collection}`, { ...fields })
  const usesOf = async (collection: string, id: string) =>
    (await (await admin.get(`/api/${collection}/${id}/uses`)).json()).uses
  /** Tries to delete it, and to put it in the trash; answers with what the editor reads. */
  async function refusals(collection: string, id: string) {
    const answers = [
      await admin.send('DELETE', `/api/${collection}/${id}`),
      ...(collection === 'media' ? [] : [await admin.send('PATCH', `/api/${collection}/${id}`, TRASHED)]),
    ]
    return Promise.all(
      answers.map(async (answer) => [answer.status, (await answer.json()).errors?.[0]?.message as string]),
    )
  }

  it('is not deleted, nor put in the trash, before it is taken out: an author', async () => {
    const author = await create('authors', { name: unique('Auteur') })
    const title = unique('Klacht')
    const symptom = await create('symptoms', { title, authors: [author.id], _status: 'published' })
    for (const [status, message] of await refusals('authors', author.id)) {
      expect(status).toBe(400)
      expect(message).toBe(`Deze auteur staat nog in 1 artikel: "${title}". Zet daar eerst iemand anders.`)
    }
    await admin.ok('PATCH', `/api/symptoms/${symptom.id}`, { authors: [], _status: 'published' })
    expect((await admin.send('PATCH', `/api/authors/${author.id}`, TRASHED)).status).toBe(200)
  })

  it('counts in drafts as well: a cause', async () => {
    const cause = await create('causes', { name: unique('oorzaak'), kind: 'condition' })
    const symptom = await create('symptoms', { title: unique('Klacht'), _status: 'published' })
    await admin.ok('PATCH', `/api/symptoms/${symptom.id}?draft=true`, {
      causes: [{ cause: cause.id, casesPerYear: 3 }],
    })
    for (const [status, message] of await refusals('causes', cause.id)) {
      expect(status).toBe(400)
      expect(message).toContain('Deze oorzaak staat nog in 1 artikel')
    }
  })

  it('is found in texts and portraits: a picture', async () => {
    const picture = await upload()
    expect(await usesOf('media', picture.id)).toEqual([])
    const author = await create('authors', { name: unique('A. Auteur'), photo: picture.id })
    const symptom = await create('symptoms', {
      title: unique('Klacht'),
      body: richText(block('figure', { image: picture.id })),
    })
    expect(await usesOf('media', picture.id)).toMatchObject([
      { collection: 'authors', id: author.id },
      { collection: 'symptoms', id: symptom.id },
    ])
    const [[status, message] = []] = await refusals('media', picture.id)
    expect(status).toBe(400)
    expect(message).toContain('Deze afbeelding staat nog in 2 plaatsen')
    await admin.ok('PATCH', `/api/authors/${author.id}`, { photo: null })
    await admin.ok('DELETE', `/api/symptoms/${symptom.id}`)
    expect((await admin.send('DELETE', `/api/media/${picture.id}`)).status).toBe(200)
  })

  it('is told to staff only', async () => {
    const author = await create('authors', { name: unique('Auteur') })
    expect((await stranger.get(`/api/authors/${author.id}/uses`)).status).toBe(403)
    expect((await (await loginAs('author')).get(`/api/authors/${author.id}/uses`)).status).toBe(200)
  })

  async function upload(): Promise<Document> {
    const image = { width: 40, height: 30, channels: 3 as const, background: '#336699' }
    const data = await sharp({ create: image }).png().toBuffer()
    const file = { data, name: `${unique('beeld')}.png`, type: 'image/png' }
    const answer = await admin.upload('POST', '/api/media', file, { alt: 'Een vlak' })
    return (await answer.json()).doc
  }
})
