import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, site, unique } from '../support/client'
import { type Meeting, payloadThatMeetsOthers, type Step } from '../support/meeting-others'
import { easyPuzzles } from '../support/puzzle'

const WORDS = 'Iemand anders veranderde dit op hetzelfde moment.'

/* A database that says at a step, so and so often, that somebody else writes there at this moment. */
describe.skipIf(!inject('site'))('a change that meets somebody else', () => {
  let admin: Client
  let others: Meeting
  beforeAll(async () => {
    admin = await login()
    others = await payloadThatMeetsOthers()
  })
  afterAll(() => others?.payload.destroy())

  const publish = () =>
    admin.ok<{ id: string; slug: string }>('POST', '/api/symptoms', {
      title: unique('Botsing'),
      introduction: 'Eerst.',
      _status: 'published',
    })
  const introductionOf = async (id: string) =>
    (await (await admin.get(`/api/symptoms/${id}`)).json()).introduction
  const json = (introduction: string) => JSON.stringify({ introduction })
  const asForm = (introduction: string) => {
    const form = new FormData()
    form.set('_payload', json(introduction))
    return form
  }

  it.each<[string, Step, (introduction: string) => BodyInit]>([
    ['as a program sends it', 'updateOne', json],
    ['as the admin sends it', 'updateOne', asForm],
    ['at its version', 'createVersion', json],
  ])('begins anew, %s, and is stored', async (_, step, body) => {
    const { id } = await publish()
    others.meet(step, 'symptoms', 3)
    const answer = await others.ask(admin, 'PATCH', `/api/symptoms/${id}`, body('Daarna.'))
    expect(answer.status).toBe(200)
    expect(others.left()).toBe(0)
    expect(await introductionOf(id)).toBe('Daarna.')
  })

  it.each([
    ['json', json],
    ['a form', asForm],
  ])('four times is told so, and stores nothing: %s', async (_, body) => {
    const { id } = await publish()
    others.meet('updateOne', 'symptoms', 4)
    const answer = await others.ask(admin, 'PATCH', `/api/symptoms/${id}`, body('Daarna.'))
    expect([answer.status, (await answer.json()).errors[0].message]).toEqual([
      409,
      expect.stringContaining(WORDS),
    ])
    expect(others.left()).toBe(0)
    expect(await introductionOf(id)).toBe('Eerst.')
  })

  it('of many begins anew alone, and where it gives up the others are changed', async () => {
    const [one, two] = [await publish(), await publish()]
    const path = `/api/symptoms?where[id][in]=${one.id},${two.id}&sort=createdAt`
    others.meet('updateOne', 'symptoms', 3)
    expect((await others.ask(admin, 'PATCH', path, json('Samen.'))).status).toBe(200)
    expect([await introductionOf(one.id), await introductionOf(two.id)]).toEqual(['Samen.', 'Samen.'])
    others.meet('updateOne', 'symptoms', 4)
    const answer = await others.ask(admin, 'PATCH', path, json('Weer.'))
    const { docs, errors } = await answer.json()
    expect(answer.status).toBe(400)
    expect(docs.map(({ id }: { id: string }) => id)).toEqual([two.id])
    expect(errors).toEqual([{ id: one.id, isPublic: true, message: expect.stringContaining(WORDS) }])
    expect([await introductionOf(one.id), await introductionOf(two.id)]).toEqual(['Samen.', 'Weer.'])
  })

  it('and deletes many, does so one by one', async () => {
    const ids = [(await publish()).id, (await publish()).id]
    others.meet('deleteOne', 'symptoms', 3)
    const answer = await others.ask(admin, 'DELETE', `/api/symptoms?where[id][in]=${ids.join(',')}`, '')
    expect([answer.status, (await answer.json()).docs.length]).toEqual([200, 2])
    for (const id of ids) expect((await admin.get(`/api/symptoms/${id}`)).status).toBe(404)
  })

  it('is a comment that is published at once, and is published once', async () => {
    const { id } = await publish()
    const { postComment } = await import('@/comments/post')
    const { toCommentRules } = await import('@/comments/rules')
    const puzzle = await (await easyPuzzles(site().env))()
    const input = {
      name: 'Jan',
      email: 'jan@geheim.example',
      body: unique('Water drinken helpt.'),
      notifyReplies: false,
      parent: undefined,
    }
    const traces = { bait: '', puzzle, address: '192.0.2.7' }
    const rules = { ...toCommentRules(undefined), moderation: 'off' as const }
    others.meet('create', 'comments', 3)
    const result = await postComment(others.payload, { id }, input, traces, rules, new Headers())
    expect(result).toMatchObject({ status: 'published' })
    expect(others.left()).toBe(0)
    const { totalDocs } = await (await admin.get(`/api/comments?where[symptom][equals]=${id}`)).json()
    expect(totalDocs).toBe(1)
  })

  it('about what must be the only one is told so in words', async () => {
    const from = `/${unique('dubbel').replaceAll(' ', '-')}`
    const redirect = () =>
      others.ask(admin, 'POST', '/api/redirects', JSON.stringify({ from, to: { type: 'custom', url: '/' } }))
    expect((await redirect()).status).toBe(201)
    const again = await redirect()
    expect(again.status).toBe(400)
    expect(JSON.stringify(await again.json())).toMatch(/uniek|bestaat al|al in gebruik/i)
  })
})
