type Fields = Record<string, unknown>

/**
 * The published fields, with null for what only the draft beside them holds: Payload fills in what an update leaves out
 * from the newest version, and would publish an editor's unfinished work.
 */
export function asPublished(published: object, draft: object): Fields {
  const before = published as Fields
  const fields = Object.entries(draft).map(([key, drafted]) => {
    const value = before[key] ?? null
    return [key, isGroup(value) && isGroup(drafted) ? asPublished(value, drafted) : value]
  })
  return { ...before, ...Object.fromEntries(fields) }
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
