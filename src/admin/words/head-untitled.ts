import type { CollectionConfig, Config } from 'payload'
import { adminComponent } from '../admin-component'

const untitled = adminComponent('@/admin/words/untitled#Untitled')

/** Every form has a heading in words, also before a title is typed. */
export function headUntitled(config: Config): Config {
  return { ...config, collections: config.collections?.map(headed) ?? [] }
}

function headed({ admin = {}, ...collection }: CollectionConfig): CollectionConfig {
  const { components = {} } = admin
  const beforeDocumentControls = [...(components.edit?.beforeDocumentControls ?? []), untitled]
  return {
    ...collection,
    admin: { ...admin, components: { ...components, edit: { ...components.edit, beforeDocumentControls } } },
  }
}
