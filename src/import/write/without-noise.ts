/** What the editor writes around the content, differently after each opening of a page. */
const NOISE = new Set([
  'id',
  'version',
  'direction',
  'detail',
  'mode',
  'textFormat',
  'textStyle',
  'start',
  'value',
  'blockName',
])

/** A stored text as far as somebody wrote it, for comparison. */
export function withoutNoise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNoise)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !NOISE.has(key) && Boolean(inner))
      .map(([key, inner]) => [key, withoutNoise(inner)]),
  )
}
