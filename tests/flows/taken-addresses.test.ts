import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, login, unique } from '../support/client'

describe.skipIf(!inject('site'))('an address that is taken', () => {
  let admin: Client
  beforeAll(async () => {
    admin = await login()
  })

  const refusalOf = async (collection: string, data: Record<string, unknown>) => {
    const answer = await admin.send('POST', `/api/${collection}`, data)
    const { errors } = await answer.json()
    expect(answer.status).toBe(400)
    return errors[0]
  }

  it('is refused with the name of who has it', async () => {
    const name = unique('Hoofdpijn')
    const { slug } = await admin.ok('POST', '/api/causes', { name, kind: 'condition' })
    const refusal = await refusalOf('causes', { name, kind: 'condition' })
    const words = `Het adres "${slug}" is al van "${name}". Kies een ander adres.`
    expect(refusal.message).toBe(words)
    expect(refusal.data.errors).toEqual([{ path: 'slug', message: words }])
  })

  it('is refused with where it is, also when that is the trash', async () => {
    const title = unique('Duizelig')
    const { id, slug } = await admin.ok('POST', '/api/symptoms', { title })
    await admin.ok('PATCH', `/api/symptoms/${id}`, { deletedAt: new Date().toISOString() })
    expect((await refusalOf('symptoms', { title: unique('Anders'), slug })).message).toBe(
      `Het adres "${slug}" is nog van "${title}", in de prullenbak. Kies een ander adres, zet dat terug of verwijder het voorgoed.`,
    )
  })

  it('is refused where it is one of the site itself', async () => {
    const refusal = await refusalOf('pages', { title: unique('Zoeken'), slug: 'zoeken' })
    expect(refusal.message).toBe('"zoeken" is een adres van de site zelf. Kies een ander.')
  })

  it('is not that of a copy, which gets one in Dutch', async () => {
    const name = unique('Griep')
    const { id, slug } = await admin.ok('POST', '/api/causes', { name, kind: 'condition' })
    for (const ending of ['-kopie', '-kopie-2']) {
      const copy = await admin.ok('POST', `/api/causes/${id}/duplicate`, {})
      expect(copy.slug).toBe(`${slug}${ending}`)
    }
  })

  it('is refused to a second account in the words that stand at the field', async () => {
    const email = `dubbel-${Date.now()}@example.org`
    const account = { email, name: 'Dubbel', password: 'wachtwoord-voor-tests', roles: ['author'] }
    await admin.ok('POST', '/api/users', account)
    const refusal = await refusalOf('users', account)
    expect(refusal.message).toBe('Een gebruiker met het opgegeven e-mailadres is al geregistreerd.')
  })
})
