import type { CollectionConfig, Config } from 'payload'
import { adminComponent } from '../admin-component'

const WORDS = [
  adminComponent('@/admin/words/untitled#Untitled'),
  adminComponent('@/admin/words/only-reading#OnlyReading'),
]

/** Every form has a heading in words, also before a title is typed, and says where it is there to read only. */
export function wordsAboveForms(config: Config): Config {
  return { ...config, collections: config.collections?.map(withWords) ?? [] }
}

function withWords({ admin = {}, ...collection }: CollectionConfig): CollectionConfig {
  const { components = {} } = admin
  const beforeDocumentControls = [...(components.edit?.beforeDocumentControls ?? []), ...WORDS]
  return {
    ...collection,
    admin: { ...admin, components: { ...components, edit: { ...components.edit, beforeDocumentControls } } },
  }
}
