import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, loginAs, unique } from '../support/client'

describe.skipIf(!inject('site'))('the lock of an article', () => {
  let admin: Client
  let editor: Client
  let id: string
  beforeAll(async () => {
    admin = await login()
    editor = await loginAs('editor')
    const made = await admin.ok('POST', '/api/symptoms', { title: unique('Op slot'), _status: 'published' })
    id = made.id
  })

  const tell = (client: Client, isHere: boolean) =>
    client.send('POST', `/api/symptoms/${id}/presence`, { isHere })
  const save = (client: Client, introduction: string) =>
    client.send('PATCH', `/api/symptoms/${id}?draft=true&autosave=true`, { introduction })
  const locks = async () => {
    const query = `where[document.value][equals]=${id}&depth=1`
    const { docs } = await (await admin.get(`/api/payload-locked-documents?${query}`)).json()
    return docs.map(({ user }: { user: { value: { name: string } } }) => user.value.name)
  }

  it('stays through saves, keeps others out, and ends when the editor leaves', async () => {
    expect((await tell(editor, true)).status).toBe(200)
    for (const text of ['Eerst', 'Dan', 'Tot slot']) {
      expect((await save(editor, text)).status).toBe(200)
      expect(await locks()).toEqual(['Test editor'])
    }
    expect(await (await tell(admin, true)).json()).toEqual({ isMine: false })
    expect((await save(admin, 'Ertussen')).status).toBe(423)
    expect(await locks()).toEqual(['Test editor'])

    await tell(editor, false)
    expect(await locks()).toEqual([])
    expect((await save(admin, 'Erna')).status).toBe(200)
    expect(await locks()).toEqual([])
  })

  it('is one, whoever asks at the same moment', async () => {
    await Promise.all([tell(editor, true), tell(editor, true)])
    expect(new Set(await locks())).toEqual(new Set(['Test editor']))
    await tell(editor, false)
    expect(await locks()).toEqual([])
  })

  it('is not for who may not change the article', async () => {
    const others = [await loginAs('moderator'), await loginAs('author')]
    for (const other of others) expect((await tell(other, true)).status).toBe(403)
    expect((await editor.send('POST', `/api/symptoms/${id}/presence`, { isHere: 'ja' })).status).toBe(400)
    expect(await locks()).toEqual([])
  })
})
