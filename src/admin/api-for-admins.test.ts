import type { CollectionConfig, Config } from 'payload'
import { expect, it } from 'vitest'
import { apiForAdmins } from './api-for-admins'

const versions = { Component: '/versions' }
const articles: CollectionConfig = {
  slug: 'symptoms',
  fields: [],
  admin: { components: { views: { edit: { versions } } } },
}

it('shows what an article looks like to programs to admins alone, and leaves its other tabs', () => {
  const [collection] = apiForAdmins({ collections: [articles] } as unknown as Config).collections ?? []
  const edit = collection?.admin?.components?.views?.edit
  const seenBy = (role: string) => edit?.api?.tab?.condition?.({ req: { user: { roles: [role] } } } as never)
  expect(['admin', 'editor', 'author', 'moderator'].filter(seenBy)).toEqual(['admin'])
  expect(edit?.versions).toBe(versions)
})
