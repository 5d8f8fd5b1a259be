import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, stranger, unique } from '../support/client'
import { payloadHere } from '../support/payload-here'
import { postComment, typedComment } from '../support/post-comment'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

/*
 * Payload in this process as well, on the database of the running site: it sets dates back, and does the cleaning that
 * the site does by itself once an hour.
 */
describe.skipIf(!inject('site'))('what may not be kept any longer', () => {
  let admin: Client
  let payload: Payload
  let clean: () => Promise<void>
  let article: { id: string; slug: string }
  beforeAll(async () => {
    payload = await payloadHere()
    const { keepNoLonger } = await import('../../src/privacy/keep-no-longer')
    clean = () => keepNoLonger(payload)
    admin = await login()
    article = await admin.ok<typeof article>('POST', '/api/symptoms', {
      title: unique('Klacht met bewaartermijn'),
      _status: 'published',
    })
  })
  afterAll(() => payload?.destroy())

  async function comment(fields: Record<string, string> = {}): Promise<string> {
    const typed = typedComment(fields)
    expect((await postComment(article.slug, typed)).status).toBe(303)
    const query = `/api/comments?depth=0&where[body][equals]=${encodeURIComponent(typed.body)}`
    return (await (await admin.get(query)).json()).docs[0].id
  }
  const decide = (id: string, status: string) => admin.ok('PATCH', `/api/comments/${id}`, { status })
  const setBack = (id: string, data: Record<string, unknown>) =>
    payload.db.updateOne({ collection: 'comments', id, data, returning: false })
  const find = async (id: string) => {
    const answer = await admin.get(`/api/comments/${id}?depth=0`)
    return answer.ok ? answer.json() : undefined
  }

  it('goes after 30 days when it was refused, and not a day before', async () => {
    const [old, young, spam, kept] = [await comment(), await comment(), await comment(), await comment()]
    await decide(old, 'rejected')
    await decide(young, 'rejected')
    await decide(spam, 'spam')
    await decide(kept, 'published')
    for (const id of [old, spam, kept]) await setBack(id, { decidedAt: daysAgo(31) })
    await setBack(young, { decidedAt: daysAgo(29) })
    await clean()
    expect([await find(old), await find(spam)]).toEqual([undefined, undefined])
    expect((await find(young)).status).toBe('rejected')
    expect((await find(kept)).status).toBe('published')
  })

  it('leaves an empty place where others answered, and their answers', async () => {
    const parent = await comment({ name: 'Verdwijnt' })
    await decide(parent, 'published')
    const reply = await comment({ parent })
    await decide(reply, 'published')
    await decide(parent, 'rejected')
    await setBack(parent, { decidedAt: daysAgo(31) })
    await clean()
    const left = await find(parent)
    expect(left).toMatchObject({ name: 'Verwijderd', body: '' })
    expect(left.email).toBeFalsy()
    const page = await (await stranger.get(`/symptomen/${article.slug}`)).text()
    expect(page).toContain(`id="reactie-${(await find(reply)).number}"`)
    expect(page).not.toContain('Verdwijnt')
  })

  it('is from which network a comment came, after 30 days', async () => {
    const [old, young] = [await comment(), await comment()]
    expect((await find(old)).networkHash).toMatch(/^[0-9a-f]{32}$/)
    await setBack(old, { networkDay: daysAgo(31).slice(0, 10) })
    await clean()
    expect((await find(old)).networkHash).toBeFalsy()
    expect((await find(young)).networkHash).toBeTruthy()
  })

  it('is a wish for mail that nobody confirmed within 7 days', async () => {
    const [old, young, confirmed] = [
      await comment({ notifyReplies: 'ja' }),
      await comment({ notifyReplies: 'ja' }),
      await comment({ notifyReplies: 'ja' }),
    ]
    for (const id of [old, confirmed]) await setBack(id, { createdAt: daysAgo(8) })
    await setBack(confirmed, { emailConfirmedAt: daysAgo(8) })
    await clean()
    expect((await find(old)).notifyReplies).toBe(false)
    expect((await find(young)).notifyReplies).toBe(true)
    expect((await find(confirmed)).notifyReplies).toBe(true)
  })
})
