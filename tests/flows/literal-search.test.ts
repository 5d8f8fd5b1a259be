import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, unique } from '../support/client'

describe.skipIf(!inject('site'))('a search in the admin', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  async function found(operator: string, wanted: string): Promise<string[]> {
    const query = `/api/causes?limit=100&where[name][${operator}]=${encodeURIComponent(wanted)}`
    const { docs } = await (await admin.get(query)).json()
    return docs.map(({ name }: { name: string }) => name)
  }

  it.each(['like', 'contains'])(
    'takes %s literally: per cent, underscore and backslash are signs',
    async (operator) => {
      const key = unique('teken').split(' ').at(-1) ?? ''
      const names = [`${key}100%`, `${key}100x`, `${key}a_b`, `${key}axb`, `${key}c\\d`]
      for (const name of names) await admin.ok('POST', '/api/causes', { name, kind: 'condition' })
      expect(await found(operator, `${key}100%`)).toEqual([`${key}100%`])
      expect(await found(operator, `${key}A_B`)).toEqual([`${key}a_b`])
      expect(await found(operator, `${key}c\\d`)).toEqual([`${key}c\\d`])
      expect(await found(operator, `${key}%`)).toEqual([])
      expect(await found(operator, key)).toHaveLength(names.length)
    },
  )

  it('makes no difference between capitals and accents', async () => {
    const key = unique('één').split(' ').at(-1) ?? ''
    const names = [`Één ${key}`, `een ${key} meer`]
    for (const name of names) await admin.ok('POST', '/api/causes', { name, kind: 'condition' })
    for (const operator of ['like', 'contains']) {
      for (const wanted of [`één ${key}`, `EÉN ${key}`, `een ${key}`]) {
        expect((await found(operator, wanted)).sort()).toEqual(names.sort())
      }
    }
  })
})
