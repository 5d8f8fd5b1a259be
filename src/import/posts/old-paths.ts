import type { ExportItem } from './export-item'

/** Where WordPress keeps what a post was called before; it sends readers on from there. */
export const OLD_SLUGS = '_wp_old_slug'
/** More were never one article's. */
const MOST = 50

/** The paths that an article had before its last one: by its names in the same place, or as they are where they begin with a slash. */
export function oldPaths({ fields, meta }: Pick<ExportItem, 'fields' | 'meta'>): string[] {
  const path = pathOf(fields.link ?? '')
  const folder = path?.slice(0, path.lastIndexOf('/') + 1)
  const paths = (meta[OLD_SLUGS] ?? '').split('\n').flatMap((written) => {
    const before = written.trim()
    if (/^\/[^/]/.test(before)) return pathOf(`https://old.invalid${before}`) ?? []
    return folder && /^[^/]+$/.test(before) ? (pathOf(new URL(folder + before, fields.link).href) ?? []) : []
  })
  return [...new Set(paths)].filter((each) => each !== path).slice(0, MOST)
}

/** The path of an address, without the slash at its end; none for the home page and for addresses of drafts (`?p=12`). */
export function pathOf(link: string): string | undefined {
  if (!URL.canParse(link.trim())) return undefined
  const { pathname, search } = new URL(link.trim())
  const path = decoded(pathname).replace(/\/+$/, '')
  return path && !search ? path : undefined
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text.trim())
  } catch {
    return text.trim()
  }
}
