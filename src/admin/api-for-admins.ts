import type { CollectionConfig, Config, DocumentTabCondition, GlobalConfig } from 'payload'
import { hasRole } from '@/access/access'

const onlyAdmins: DocumentTabCondition = ({ req }) => hasRole(req.user, 'admin')

/** What a document looks like to programs is a tab for who builds with it; others took it for a part of their work. */
export function apiForAdmins(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(withoutTab) ?? [],
    globals: config.globals?.map(withoutTab) ?? [],
  }
}

function withoutTab<Entity extends CollectionConfig | GlobalConfig>(entity: Entity): Entity {
  const { admin = {} } = entity
  const views = admin.components?.views
  const edit = { ...views?.edit, api: { tab: { condition: onlyAdmins } } }
  return {
    ...entity,
    admin: { ...admin, components: { ...admin.components, views: { ...views, edit } } },
  } as Entity
}
