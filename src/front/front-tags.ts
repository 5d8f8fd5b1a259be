/** No API takes more at once; and no header of a request may be much longer. */
const MOST_TAGS = 100
const MOST_BYTES = 4_000

/** Next's own tags, one for each address: nothing expires by them. */
const NEXTS_OWN = '_N_T_'

/**
 * The tags of what a page depends on, as fronts read them: letters, digits and `:_%-`, so that they mean nothing in a pattern, and
 * need no quotes in a list.
 */
export function toFrontTags(tags: string[]): string[] {
  const own = tags.filter((tag) => tag && !tag.startsWith(NEXTS_OWN))
  return own.map((tag) =>
    encodeURIComponent(tag)
      .replaceAll('%3A', ':')
      .replace(/[.!~*'()]/g, percent),
  )
}

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`

/** Whether so many tags go into one header, or one purge. */
export function goTogether(tags: string[]): boolean {
  return tags.length <= MOST_TAGS && tags.join(' ').length < MOST_BYTES
}
