import { type CollectionBeforeOperationHook, type Plugin, ValidationError } from 'payload'
import { TEXT_FIELDS } from './each-text'
import { oddityIn } from './oddity'

/**
 * Refuses texts that no editor writes ({@link oddityIn}). Payload looks at a text only when it is published, and not at where its
 * links lead: a draft by the API could hold a script, or what its article cannot be shown with once somebody publishes it.
 */
export const refuseOddTexts: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const field = (TEXT_FIELDS as Record<string, string>)[collection.slug]
    if (!field) return collection
    const beforeOperation = [...(collection.hooks?.beforeOperation ?? []), refuseAt(field)]
    return { ...collection, hooks: { ...collection.hooks, beforeOperation } }
  }),
})

/** Before all else: Payload's own reading of a text fails where something in it is no node. */
function refuseAt(field: string): CollectionBeforeOperationHook {
  return ({ args, collection, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const { data } = args as { data?: Record<string, unknown> }
    const oddity = oddityIn(data?.[field])
    if (!oddity) return args
    const errors = [{ path: field, message: oddity }]
    throw Object.assign(new ValidationError({ collection: collection.slug, errors, req }, req.t), {
      message: oddity,
    })
  }
}
