import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, unique } from '../support/client'
import { payloadHere } from '../support/payload-here'
import { richText } from '../support/rich-text'

/* Payload in this process as well, on the database of the running site: it does the cleaning that the site does by itself at night. */
describe.skipIf(!inject('site')).each(['symptoms', 'pages'] as const)(
  'a draft of %s that nobody began',
  (collection) => {
    let admin: Client
    let payload: Payload
    let clean: (before?: Date) => Promise<void>
    beforeAll(async () => {
      payload = await payloadHere()
      const { deleteEmptyDrafts } = await import('../../src/jobs/delete-empty-drafts')
      clean = (before) => deleteEmptyDrafts(payload, before)
      admin = await login()
    })
    afterAll(() => payload?.destroy())

    const path = `/api/${collection}`
    /** As if it were tomorrow. */
    const cleanTomorrow = () => clean(new Date(Date.now() + 1_000))
    /** What the admin stores when somebody opens the form of a new document. */
    async function open(): Promise<string> {
      const answer = await admin.get(`/admin/collections/${collection}/create`)
      const id = answer.headers.get('location')?.split('/').at(-1)
      expect(id).toMatch(/^[\da-f-]{24,36}$/)
      return String(id)
    }
    const type = (id: string, data: Record<string, unknown>) =>
      admin.ok('PATCH', `${path}/${id}?draft=true&autosave=true&depth=0`, data)
    const isThere = async (id: string) =>
      (await admin.get(`${path}/${id}?depth=0&draft=true&trash=true`)).status === 200
    const unlock = async (id: string) => {
      await payload.delete({
        collection: 'payload-locked-documents',
        where: { 'document.value': { equals: id } },
      })
    }

    it('goes after a day, and not before', async () => {
      const id = await open()
      await unlock(id)
      await clean()
      expect(await isThere(id)).toBe(true)
      await cleanTomorrow()
      expect(await isThere(id)).toBe(false)
    })

    it('stays where anything was typed, also what was taken out again', async () => {
      const began: string[] = []
      for (const data of [{ title: unique('Begonnen') }, { body: richText('Nog zonder titel.') }]) {
        const id = await open()
        await type(id, data)
        began.push(id)
      }
      const emptied = await open()
      await type(emptied, { body: richText('Toch maar niet.') })
      await admin.ok('PATCH', `${path}/${emptied}?draft=true&depth=0`, { body: null })
      began.push(emptied)
      for (const id of began) await unlock(id)
      await cleanTomorrow()
      for (const id of began) expect(await isThere(id)).toBe(true)
    })

    it('stays while somebody has it open', async () => {
      const id = await open()
      const { user } = await (await admin.get('/api/users/me?depth=0')).json()
      await payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: collection, value: id },
          user: { relationTo: 'users', value: user.id },
        },
      })
      await cleanTomorrow()
      expect(await isThere(id)).toBe(true)
      await unlock(id)
      await cleanTomorrow()
      expect(await isThere(id)).toBe(false)
    })

    it('stays in the trash, and when it was on the site once', async () => {
      const [binned, published] = [await open(), await open()]
      await admin.ok('PATCH', `${path}/${binned}?depth=0`, { deletedAt: new Date().toISOString() })
      await admin.ok('PATCH', `${path}/${published}`, {
        title: unique('Stond er'),
        body: richText('Tekst.'),
        _status: 'published',
      })
      await admin.ok('PATCH', `${path}/${published}`, { _status: 'draft' })
      for (const id of [binned, published]) await unlock(id)
      await cleanTomorrow()
      expect([await isThere(binned), await isThere(published)]).toEqual([true, true])
    })
  },
)
