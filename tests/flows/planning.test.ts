import { beforeAll, describe, expect, inject, it } from 'vitest'
import type { Plan } from '@/planning/plan'
import { type Client, login, loginAs, stranger, unique } from '../support/client'
import { until } from '../support/site'

interface Plans {
  plans: Plan[]
  mayPlan: boolean
}

describe.skipIf(!inject('site'))('planning', () => {
  let admin: Client
  let editor: Client
  beforeAll(async () => {
    admin = await login()
    editor = await loginAs('editor')
  })

  const draft = () => admin.ok('POST', '/api/symptoms', { title: unique('Gepland'), _status: 'draft' })
  const pathOf = (id: string) => `/api/symptoms/${id}/plans`
  const plansOf = async (id: string, client = editor): Promise<Plans> => (await client.get(pathOf(id))).json()
  const put = (client: Client, path: string, body: object) =>
    client.raw('PUT', path, { 'content-type': 'application/json' }, JSON.stringify(body))
  const wordsOf = async (answer: Response) => (await answer.json()).errors[0].message

  it('is done, changed and taken back by an editor, who reads each time what is planned now', async () => {
    const { id } = await draft()
    const made = await editor.ok<Plans>('POST', pathOf(id), {
      kind: 'publish',
      when: '3 december 2030 14.00',
    })
    expect(made).toMatchObject({
      mayPlan: true,
      plans: [{ kind: 'publish', at: '2030-12-03T13:00:00.000Z', by: 'Test editor', state: 'waiting' }],
    })
    const changed = await put(admin, `${pathOf(id)}/${made.plans[0]?.id}`, {
      kind: 'unpublish',
      when: '1-7-2030 8:30',
    })
    const { plans }: Plans = await changed.json()
    expect(plans).toMatchObject([{ kind: 'unpublish', at: '2030-07-01T06:30:00.000Z' }])
    // The old one is gone, also for who still sees it.
    expect((await editor.send('DELETE', `${pathOf(id)}/${made.plans[0]?.id}`)).status).toBe(409)
    expect(await editor.ok('DELETE', `${pathOf(id)}/${plans[0]?.id}`)).toMatchObject({ plans: [] })
  })

  it('says in words what is wrong, and plans nothing then', async () => {
    const { id } = await draft()
    const plan = { kind: 'publish', when: '3-12-2030 14:00' }
    await editor.ok('POST', pathOf(id), plan)
    for (const [when, status, words] of [
      ['3-12-2020 14:00', 400, 'Dat is al geweest: donderdag 3 december 2020 om 14:00 uur.'],
      ['', 400, 'Vul een dag en een tijd in'],
      ['3 december 2030 14.00', 409, 'al gepland'],
    ] as const) {
      const answer = await editor.send('POST', pathOf(id), { ...plan, when })
      expect(answer.status).toBe(status)
      expect(await wordsOf(answer)).toContain(words)
    }
    for (const odd of [{}, { ...plan, kind: 'delete' }, { ...plan, when: 'x'.repeat(61) }])
      expect((await editor.send('POST', pathOf(id), odd)).status).toBe(400)
    expect((await plansOf(id)).plans).toHaveLength(1)
  })

  it('is for who may publish: others of the staff see it, strangers do not', async () => {
    const { id } = await draft()
    const { plans } = await editor.ok<Plans>('POST', pathOf(id), { kind: 'publish', when: '3-12-2030 14:00' })
    const path = `${pathOf(id)}/${plans[0]?.id}`
    for (const role of ['author', 'moderator'] as const) {
      const other = await loginAs(role)
      expect(await plansOf(id, other)).toMatchObject({ mayPlan: false, plans: [{ kind: 'publish' }] })
      const wish = { kind: 'publish', when: '4-12-2030 14:00' }
      expect((await other.send('POST', pathOf(id), wish)).status).toBe(403)
      expect((await put(other, path, wish)).status).toBe(403)
      expect((await other.send('DELETE', path)).status).toBe(403)
    }
    for (const answer of [await stranger.get(pathOf(id)), await stranger.send('DELETE', path)])
      expect([401, 403]).toContain(answer.status)
    expect(await plansOf(id)).toMatchObject({ plans })
    // Nor an article of another's address.
    const { id: another } = await draft()
    expect((await editor.send('DELETE', `${pathOf(another)}/${plans[0]?.id}`)).status).toBe(409)
  })

  it('brings nothing on the site that an author wrote after an editor planned it', async () => {
    const author = await loginAs('author')
    const { id } = await author.ok('POST', '/api/symptoms', { title: unique('Gepland') })
    const writesOn = (introduction: string) =>
      author.send('PATCH', `/api/symptoms/${id}?draft=true&autosave=true`, { introduction })
    expect((await writesOn('Nagekeken.')).status).toBe(200)
    const plan = { kind: 'publish', when: '3-12-2030 14:00' }
    const { plans } = await editor.ok<Plans>('POST', pathOf(id), plan)
    const refused = await writesOn('Niet nagekeken.')
    expect(refused.status).toBe(403)
    expect(await wordsOf(refused)).toContain('Vraag een redacteur om dat eerst te annuleren.')
    await editor.ok('PATCH', `/api/symptoms/${id}?draft=true`, { introduction: 'Van de redactie.' })
    await editor.ok('DELETE', `${pathOf(id)}/${plans[0]?.id}`)
    expect((await writesOn('Weer aan het schrijven.')).status).toBe(200)
  })

  it('is done once by two who plan the same at the same moment', async () => {
    const { id } = await draft()
    const wish = { kind: 'publish', when: '3-12-2030 14:00' }
    const answers = await Promise.all(
      [admin, editor, admin, editor].map((client) => client.send('POST', pathOf(id), wish)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const { plans } = await plansOf(id)
    expect(plans).toMatchObject([{ kind: 'publish' }])

    // Nor by a change that makes of another plan the same.
    const others = ['4-12-2030 14:00', '5-12-2030 14:00']
    for (const when of others) await editor.ok('POST', pathOf(id), { kind: 'publish', when })
    const moved = { kind: 'publish', when: '6-12-2030 14:00' }
    const changes = (await plansOf(id)).plans
      .slice(1)
      .map((plan) => put(editor, `${pathOf(id)}/${plan.id}`, moved))
    expect((await Promise.all(changes)).map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('goes with an article into the trash', async () => {
    const { id } = await draft()
    await editor.ok('POST', pathOf(id), { kind: 'publish', when: '3-12-2030 14:00' })
    await editor.ok('PATCH', `/api/symptoms/${id}`, { deletedAt: new Date().toISOString() })
    await editor.ok('PATCH', `/api/symptoms/${id}?trash=true`, { deletedAt: null })
    expect((await plansOf(id)).plans).toEqual([])
  })

  it('either happens or is taken back, also for who takes it back at that moment', async () => {
    const articles = await Promise.all(Array.from({ length: 8 }, draft))
    const user = (await (await editor.get('/api/users/me')).json()).user.id
    for (const { id } of articles)
      await admin.ok('POST', '/api/payload-jobs', {
        taskSlug: 'schedulePublish',
        waitUntil: new Date().toISOString(),
        input: {
          type: 'publish',
          doc: { relationTo: 'symptoms', value: id },
          user: { relationTo: 'users', value: user },
        },
      })
    const status = async (id: string) => (await (await admin.get(`/api/symptoms/${id}`)).json())._status
    const cancelled = new Map<string, boolean>()
    const cancel = async (id: string) => {
      const [plan] = (await plansOf(id)).plans
      const answer = plan && (await editor.send('DELETE', `${pathOf(id)}/${plan.id}`))
      expect([200, 409, undefined]).toContain(answer?.status)
      cancelled.set(id, answer?.status === 200)
    }
    await Promise.all([admin.get('/api/payload-jobs/run?limit=20'), ...articles.map(({ id }) => cancel(id))])
    await until(async () => {
      for (const { id } of articles)
        if (!cancelled.get(id) && (await status(id)) !== 'published') return false
      return true
    })
    for (const { id } of articles) expect(await status(id)).toBe(cancelled.get(id) ? 'draft' : 'published')
  })
})
