import type { ExportItem } from './export-item'

/** What a source other than WordPress says of a post. */
interface PlainPost {
  index: number
  /** What names it there for ever. */
  guid?: string
  link?: string
  title: string
  html: string
  type?: 'post' | 'page' | 'attachment'
  slug?: string
  isPublic: boolean
  /** Why it is not public, in the words of the source. */
  status?: string
  authors?: string[]
  tags?: string[]
  introduction?: string
  /** ISO 8601, or as people write dates: `2016-06-13`. */
  publishedAt?: string
  lastUpdated?: string
  picture?: string
}

/** An item in the words of WordPress, which the import knows. */
export function plainItem(post: PlainPost): ExportItem {
  const {
    guid = '',
    html,
    introduction = '',
    isPublic,
    link = '',
    slug = '',
    status,
    title,
    type = 'post',
  } = post
  const published = asWordPressDate(post.publishedAt)
  const modified = asWordPressDate(post.lastUpdated)
  return {
    index: post.index,
    line: 0,
    fields: {
      title: escaped(title),
      guid,
      link,
      'dc:creator': post.authors?.[0] ?? '',
      'content:encoded': html,
      'excerpt:encoded': escaped(introduction),
      'wp:post_type': type,
      'wp:post_name': slug,
      'wp:status': isPublic ? 'publish' : (status ?? 'draft'),
      ...(published && { 'wp:post_date': published, 'wp:post_date_gmt': published }),
      ...(modified && { 'wp:post_modified': modified, 'wp:post_modified_gmt': modified }),
    },
    terms: [
      ...(post.tags ?? []).map((name) => ({ domain: 'post_tag', name: escaped(name) })),
      ...(post.authors ?? []).map((name) => ({ domain: 'author', name: escaped(name) })),
    ],
    meta: post.picture ? { _thumbnail_id: post.picture } : {},
    comments: [],
  }
}

function asWordPressDate(date: string | undefined): string | undefined {
  const moment = date ? new Date(date) : undefined
  if (!moment || Number.isNaN(moment.getTime())) return undefined
  return moment.toISOString().replace('T', ' ').slice(0, 19)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
