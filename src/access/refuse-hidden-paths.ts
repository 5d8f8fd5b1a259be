import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  type Plugin,
  type Where,
} from 'payload'

/** What readers find a document by, from another one that names it. */
const FOUND_BY = ['id', 'slug']

/**
 * Payload asks for each field of a path whether it may be read, but not for the documents that the path goes through: what
 * is sorted or filtered on `parent.body` tells the words of a comment that waits. So a path through a relation goes on only
 * where the asker reads all of the other collection. Comes after the plugins that add collections.
 */
export const refuseHiddenPaths: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuse],
    },
  })),
})

/** @throws {APIError} 400, at a path through documents of which the asker may see only some */
const refuse: CollectionBeforeOperationHook = async ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return
  const asked = args as { sort?: unknown; where?: Where; joins?: unknown; field?: unknown }
  refuseLong(asked.where)
  // No field is a place on a map, and databases fail on such a question about a text.
  if (/"(near|within|intersects)":/.test(JSON.stringify(asked.where ?? null))) throw refusal()
  await refusePaths(req, collection.flattenedFields, [
    ...sortPaths(asked.sort),
    ...sortPaths(asked.field),
    ...wherePaths(asked.where),
  ])
  if (typeof asked.joins !== 'object' || asked.joins === null) return
  for (const [path, join] of Object.entries(asked.joins)) {
    const field = collection.flattenedFields.find(({ name }) => name === path)
    if (field?.type !== 'join' || typeof join !== 'object' || join === null) continue
    refuseLong(join.where)
    for (const slug of [field.collection].flat()) {
      const fields = req.payload.config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
      await refusePaths(req, fields, [...sortPaths(join.sort), ...wherePaths(join.where)])
      refuseOtherTables(fields, field.on, sortPaths(join.sort), wherePaths(join.where))
    }
  }
}

/** Nobody asks by so many conditions, nor so deep; SQLite takes a thousand, and fails at more. */
const MOST_CONDITIONS = 300
const DEEPEST = 30

function refuseLong(where: unknown): void {
  const waiting = [{ where, depth: 0 }]
  let conditions = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { where: part, depth } = next
    if (typeof part !== 'object' || part === null) continue
    for (const [key, value] of Object.entries(part)) {
      if (!/^(and|or)$/i.test(key)) conditions += 1
      else for (const inner of Object.values(value ?? {})) waiting.push({ where: inner, depth: depth + 1 })
    }
    if (conditions > MOST_CONDITIONS || depth > DEEPEST) throw refusal()
  }
}

function sortPaths(sort: unknown): string[] {
  return [sort].flat().flatMap((path) => (typeof path === 'string' ? path.split(',') : []))
}

function wherePaths(where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]) =>
    /^(and|or)$/i.test(key) ? Object.values(value ?? {}).flatMap(wherePaths) : [key],
  )
}

async function refusePaths(req: PayloadRequest, fields: FlattenedField[], paths: string[]): Promise<void> {
  for (const path of paths) {
    if (!(await isOpen(req, fields, segmentsOf(path)))) throw refusal()
  }
}

function segmentsOf(path: string): string[] {
  const segments = path.trim().replace(/^-/, '').replaceAll('__', '.').split('.')
  if (segments[0] === 'version') segments.shift()
  return segments
}

/**
 * Payload sorts a join on SQLite by tables that its query does not name, but for the one that the join goes through, and
 * looks for texts in a list in one as well.
 */
function refuseOtherTables(fields: FlattenedField[], on: string, sorted: string[], wanted: string[]): void {
  const [through] = on.split('.')
  const others = fields.filter(({ name }) => name !== through)
  if (sorted.some((path) => isInOtherTable(others, segmentsOf(path)))) throw refusal()
  if (wanted.some((path) => isTextInList(others, segmentsOf(path)))) throw refusal()
}

function isInOtherTable(fields: FlattenedField[], [name, ...rest]: string[]): boolean {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if (isList(field) || field.type === 'array' || field.type === 'blocks') return true
  if (collectionsOf(field).length > 0) return rest.length > 0 && rest.join('.') !== 'id'
  return 'flattenedFields' in field && isInOtherTable(field.flattenedFields, rest)
}

function isTextInList(fields: FlattenedField[], [name, ...rest]: string[]): boolean {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if (field.type === 'text' || field.type === 'number') return isList(field)
  return field.type === 'group' && isTextInList(field.flattenedFields, rest)
}

function isList(field: FlattenedField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

function refusal(): APIError {
  return new APIError('Hierop kan niet worden gezocht of gesorteerd.', 400, null, true)
}

async function isOpen(req: PayloadRequest, fields: FlattenedField[], path: string[]): Promise<boolean> {
  const [name, ...rest] = path
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return true
  // A text is searched as a whole: Payload asks SQLite for what is in it by a column that is not there.
  if (field.type === 'richText') return false
  for (const slug of collectionsOf(field)) {
    if (FOUND_BY.includes(rest.join('.'))) continue
    const collection = req.payload.config.collections.find((each) => each.slug === slug)
    if (!collection || (await collection.access.read({ req })) !== true) return false
    if (!(await isOpen(req, collection.flattenedFields, rest))) return false
  }
  if (field.type === 'blocks') {
    const blocks = field.blocks.flatMap((block) => block.flattenedFields)
    return isOpen(req, blocks, rest)
  }
  return 'flattenedFields' in field ? isOpen(req, field.flattenedFields, rest) : true
}

function collectionsOf(field: FlattenedField): string[] {
  if (field.type === 'relationship' || field.type === 'upload') return [field.relationTo].flat()
  return field.type === 'join' ? [field.collection].flat() : []
}
