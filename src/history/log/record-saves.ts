import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Config,
  Field,
  GlobalAfterChangeHook,
} from 'payload'
import { changedParts } from '../changed-parts'
import { RECORDED } from './entry'
import { recordEntry } from './record-entry'
import { whatHappened } from './what-happened'

/** Records in the audit log what is saved and deleted of content. Comes after the plugins that add fields and collections. */
export function recordSaves(config: Config): Config {
  return {
    ...config,
    collections: config.collections?.map(recorded) ?? [],
    globals:
      config.globals?.map((global) => ({
        ...global,
        hooks: {
          ...global.hooks,
          afterChange: [...(global.hooks?.afterChange ?? []), recordGlobal(global.fields)],
        },
      })) ?? [],
  }
}

function recorded(collection: CollectionConfig): CollectionConfig {
  const { slug, fields, hooks = {} } = collection
  const what = RECORDED[slug as keyof typeof RECORDED]
  if (what === 'none') return collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), noteDraft(slug)],
      // First: what is sent is compared with the newest version, before other hooks put what readers see in its place.
      beforeChange: [noteParts(slug, fields), ...(hooks.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), recordSave(collection, what === 'all')],
      afterDelete: [...(hooks.afterDelete ?? []), recordDelete(collection)],
    },
  }
}

/** Whether a save goes beside what is published: the hooks after this one see only what it says of the status. */
function noteDraft(slug: string): CollectionBeforeOperationHook {
  return ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    req.context.draftSaves ??= new Map()
    req.context.draftSaves.set(slug, Boolean((args as { draft?: boolean }).draft))
    return args
  }
}

/** Before it is stored: afterwards relationships are followed, and a restored document has no state before. */
function noteParts(slug: string, fields: Field[]): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update') return data
    req.context.savedParts ??= new Map()
    // What is not said stays as it is, but an older version is whole: MongoDB keeps no field in it that was empty.
    const after = req.context.restoresVersion ? data : { ...originalDoc, ...data }
    const parts = [...(req.file ? ['bestand'] : []), ...changedParts(fields, originalDoc, after)]
    req.context.savedParts.set(`${slug} ${originalDoc?.id}`, parts)
    return data
  }
}

function recordSave(collection: CollectionConfig, isMadeByHand: boolean): CollectionAfterChangeHook {
  const { slug } = collection
  return async ({ data, doc, operation, previousDoc, req }) => {
    if (req.context.isRecorded || (operation === 'create' && !isMadeByHand)) return doc
    const parts = req.context.savedParts?.get(`${slug} ${doc.id}`) ?? []
    const action = whatHappened({
      operation,
      hasDrafts: typeof collection.versions === 'object' && Boolean(collection.versions.drafts),
      isDraftSave: Boolean(req.context.draftSaves?.get(slug)) && doc._status !== 'published',
      isImport: Boolean(req.context.datesFromFile),
      isVersionRestored: Boolean(req.context.restoresVersion),
      status: doc._status,
      deletedAt: doc.deletedAt,
      deletedBefore: operation === 'update' ? previousDoc?.deletedAt : undefined,
      parts,
    })
    if (action)
      await recordEntry(req, {
        action,
        kind: slug,
        document: String(doc.id),
        // Who saves says what is answered: perhaps the id alone.
        title: titleOf(collection, { ...data, ...doc }),
        parts,
      })
    return doc
  }
}

function recordDelete(collection: CollectionConfig): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    if (req.context.isRecorded) return doc
    const title = titleOf(collection, doc)
    await recordEntry(req, { action: 'deleted', kind: collection.slug, document: String(id), title })
    return doc
  }
}

function recordGlobal(fields: Field[]): GlobalAfterChangeHook {
  return async ({ doc, global, previousDoc, req }) => {
    const parts = changedParts(fields, previousDoc, doc)
    const { label, slug } = global
    const title = typeof label === 'string' ? label : slug
    if (parts.length > 0)
      await recordEntry(req, { action: 'changed', kind: slug, document: slug, title, parts })
    return doc
  }
}

function titleOf({ admin }: CollectionConfig, doc: Record<string, unknown> | undefined): string {
  // A redirect is known by where it leads from, a change for readers by its article's words.
  return String(doc?.[admin?.useAsTitle ?? 'id'] || 'Zonder titel')
}
