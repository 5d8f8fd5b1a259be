/** The names of a picture's files: the original, and each of its sizes. */
export function fileNamesOf({ filename, sizes }: Record<string, unknown>): string[] {
  const made = Object.values((sizes ?? {}) as Record<string, { filename?: unknown } | null>)
  const names = [filename, ...made.map((size) => size?.filename)]
  return names.filter((name) => typeof name === 'string' && name !== '') as string[]
}
