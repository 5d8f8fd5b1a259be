/** The names of a picture's files: the original, and each of its sizes. */
export function fileNamesOf({ filename, sizes }: Record<string, unknown>): string[] {
  const made = Object.values((sizes ?? {}) as Record<string, { filename?: unknown } | null>)
  const names = [filename, ...made.map((size) => size?.filename)]
  return names.filter((name) => typeof name === 'string' && name !== '') as string[]
}

const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}

/** What a stored file is: it got its ending from its bytes. */
export function typeOfEnding(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}
