/** By its address a namespace is known; files that passed through other programs call it otherwise. */
const KNOWN: [RegExp, string][] = [
  [/wordpress\.org\/export\/[\d.]+\/excerpt\b/, 'excerpt'],
  [/wordpress\.org\/export\/[\d.]+\/?$/, 'wp'],
  [/purl\.org\/rss\/1\.0\/modules\/content\b/, 'content'],
  [/purl\.org\/dc\/elements\b/, 'dc'],
]

/**
 * The names of elements as WordPress itself writes them, whatever prefixes the file has chosen.
 * @param attributes those of the outermost element
 */
export function elementNames(attributes: Readonly<Record<string, unknown>>): (name: string) => string {
  const prefixes = new Map<string, string>()
  for (const [attribute, address] of Object.entries(attributes)) {
    const [, prefix] = /^xmlns:(.+)$/.exec(attribute) ?? []
    const [, known] = KNOWN.find(([pattern]) => pattern.test(String(address))) ?? []
    if (prefix && known && prefix !== known) prefixes.set(`${prefix}:`, `${known}:`)
  }
  if (prefixes.size === 0) return (name) => name
  return (name) => name.replace(/^[^:]+:/, (prefix) => prefixes.get(prefix) ?? prefix)
}
