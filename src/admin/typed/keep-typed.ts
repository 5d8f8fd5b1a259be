import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import { adminComponent } from '../admin-component'
import { keepLock } from './keep-lock'
import { LOCK_SECONDS } from './living-locks'
import { presence } from './presence'
import { refuseOlder, refuseOlderSettings } from './refuse-older'

/** Where people write for a long time. */
const TEXTS = ['symptoms', 'pages', 'causes', 'authors']

const guard = adminComponent('@/admin/typed/typed-stays#TypedStays')
const keeper = adminComponent('@/admin/typed/unsaved-stays#UnsavedStays')

/** Typed stays typed: in the form, on the way to the site, and where two write the same text. */
export function keepTyped(config: Config): Config {
  return {
    ...config,
    collections:
      config.collections?.map((each) => (TEXTS.includes(each.slug) ? guarded(each) : kept(each))) ?? [],
    globals: config.globals?.map(guardedSettings) ?? [],
  }
}

/** A file may take longer than anybody waits for a text. */
function kept(collection: CollectionConfig): CollectionConfig {
  return collection.upload ? collection : withControl(collection, keeper)
}

function withControl(
  { admin = {}, ...collection }: CollectionConfig,
  control: typeof guard | typeof keeper,
): CollectionConfig {
  const { components = {} } = admin
  return {
    ...collection,
    admin: {
      ...admin,
      components: { ...components, edit: { ...components.edit, beforeDocumentControls: [control] } },
    },
  }
}

function guarded({ hooks = {}, ...collection }: CollectionConfig): CollectionConfig {
  return {
    ...withControl(collection, guard),
    lockDocuments: { duration: LOCK_SECONDS },
    endpoints: [presence(collection.slug), ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), keepLock.beforeOperation],
      beforeChange: [refuseOlder, ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), keepLock.afterChange],
    },
  }
}

function guardedSettings({ admin = {}, hooks = {}, ...global }: GlobalConfig): GlobalConfig {
  const { components = {} } = admin
  return {
    ...global,
    admin: {
      ...admin,
      components: { ...components, elements: { ...components.elements, beforeDocumentControls: [guard] } },
    },
    hooks: { ...hooks, beforeChange: [refuseOlderSettings, ...(hooks.beforeChange ?? [])] },
  }
}
