import type { Comment } from '@/payload-types'
import { withSigns } from '../wordpress/escaped-twice'
import { commenterName } from './commenter-name'
import type { ExportAuthor, ExportItem } from './export-item'
import { htmlLine, htmlText } from './html-text'
import { momentOf, momentOfFeed } from './local-time'
import { decoded, pathOf } from './old-paths'

/** A post or page of WordPress in the words of this site. */
export interface Post {
  collection: 'symptoms' | 'pages'
  /** Its number there. */
  number: string
  /** How reports call it. */
  label: string
  title: string
  /** The last part of its old address; drafts may have none. */
  slug: string
  /** Its old address, which links in it can be relative to. */
  link: string
  /** The path of its old address, where readers could know it. */
  path?: string
  /** Whether everybody could read it there. */
  wasPublic: boolean
  /** Why it was not public, in words for people. */
  status: string
  html: string
  introduction: string
  /** Who wrote it, by their names. */
  authors: string[]
  terms: string[]
  /** How often something of a plugin's own sorts it, by the name of that. */
  otherTerms: Record<string, number>
  publishedAt?: string
  lastUpdated?: string
  commentsOpen: boolean
  /** The number of the picture above the text. */
  thumbnail?: string
  /** What plugins keep beside the text. */
  meta: Record<string, string>
  comments: PostComment[]
  /** What its source could not read of it, or left out. */
  told?: readonly string[]
}

export interface PostComment {
  id: string
  parent: string
  name: string
  email: string
  body: string
  status: Comment['status']
  createdAt?: string
  isStaff: boolean
}

/** What the head of the file said about who wrote. */
export type Authors = ReadonlyMap<string, ExportAuthor>

export function readPost(item: ExportItem, authors: Authors): Post {
  const field = (name: string) => item.fields[name] ?? ''
  const id = field('wp:post_id').trim()
  const title =
    htmlLine(withSigns(field('title')).html) ||
    `Zonder titel (${id ? `nummer ${id}` : `plaats ${item.index + 1}`})`
  const status = field('wp:post_password') ? 'met wachtwoord' : field('wp:status').trim()
  const wasPublic = status === 'publish'
  const changed = momentOf(field('wp:post_modified_gmt'), field('wp:post_modified'))
  const published =
    momentOf(field('wp:post_date_gmt'), field('wp:post_date')) ?? momentOfFeed(field('pubDate'))
  return {
    collection: field('wp:post_type').trim() === 'page' ? 'pages' : 'symptoms',
    number: id,
    label: labelOf(title, id, item.line),
    title,
    slug: decoded(field('wp:post_name')),
    link: field('link').trim(),
    path: wasPublic ? pathOf(field('link')) : undefined,
    wasPublic,
    status: STATUS_NAMES[status] ?? status,
    html: field('content:encoded'),
    introduction: htmlText(field('excerpt:encoded')),
    authors: authorsOf(item, authors),
    terms: termsOf(item),
    otherTerms: otherTermsOf(item),
    // What has one date only has it for both: the other would be the day of the import.
    publishedAt: published ?? changed,
    // What was planned was last changed before it came out.
    lastUpdated: changed && published && changed < published ? published : (changed ?? published),
    commentsOpen: field('wp:comment_status').trim() !== 'closed',
    thumbnail: item.meta._thumbnail_id,
    meta: item.meta,
    told: [...(item.told ?? []), ...otherLanguage(item)],
    comments: item.comments.filter(isComment).map((comment) => readComment(comment, authors)),
  }
}

/** As WordPress and Ghost call them in Dutch; plugins have others. */
const STATUS_NAMES: Record<string, string> = {
  '': 'zonder status',
  draft: 'concept',
  pending: 'wacht op beoordeling',
  private: 'privé',
  future: 'gepland',
  scheduled: 'gepland',
  sent: 'alleen gemaild',
}

function labelOf(title: string, number: string, line: number): string {
  const places = [number && `nummer ${number}`, line > 0 && `regel ${line}`].filter(Boolean)
  return places.length > 0 ? `"${title}" (${places.join(', ')})` : `"${title}"`
}

/** Plugins for more than one author sort posts by them; the one whom WordPress knows of comes first. */
function authorsOf({ fields, terms }: ExportItem, authors: Authors): string[] {
  const creator = authorOf(fields['dc:creator']?.trim() ?? '', authors)
  const others = terms
    .filter(({ domain }) => domain === 'author')
    .map(({ name }) => authorOf(name.trim(), authors))
  const names = [...new Set(others)].filter(Boolean)
  if (names.length === 0) return creator ? [creator] : []
  return names.includes(creator) ? [creator, ...names.filter((name) => name !== creator)] : names
}

/** Files from before 2010 list no authors: there the post has the name itself. */
function authorOf(creator: string, authors: Authors): string {
  const known = authors.get(creator)?.name
  return known ?? (creator.includes('@') ? '' : htmlLine(creator))
}

/** Whether a reader wrote it. `wpdiscuz_sticky` is one that stays on top; other kinds may be notes of staff. */
export function isComment(comment: Record<string, string>): boolean {
  return ['', 'comment', 'wpdiscuz_sticky'].includes(comment['wp:comment_type']?.trim() ?? '')
}

/** What was left out instead, as the report counts it: other sites' links, and kinds of plugins' own. */
export function leftOutAs(comment: Record<string, string>): string {
  const type = comment['wp:comment_type']?.trim() ?? ''
  return ['pingback', 'trackback', 'webmention'].includes(type)
    ? 'overgeslagen: pingbacks en trackbacks'
    : `overgeslagen: reacties van een soort die deze site niet heeft (${type})`
}

const NO_SYNONYMS = /^(?:uncategorized|geen categorie|ongecategoriseerd)$/i

function termsOf({ terms }: ExportItem): string[] {
  const names = terms.filter(({ domain }) => isTerm(domain)).map(({ name }) => htmlLine(name))
  return [...new Set(names)].filter((name) => name && !NO_SYNONYMS.test(name))
}

const isTerm = (domain: string) => ['', 'category', 'tag', 'post_tag'].includes(domain)
/** What WordPress and plugins sort by for themselves; nobody reads it. */
const UNREAD = /^(?:author|post_format|nav_menu|wp_.*|language|.*_translations|yst_prominent_words)$/

/** Plugins such as WPML keep one post for each language. */
function otherLanguage({ terms }: ExportItem): string[] {
  const { name } = terms.find(({ domain }) => domain === 'language') ?? {}
  return !name || /^(?:nederlands|vlaams|dutch|nl)\b/i.test(name)
    ? []
    : [`de oude site had dit in de taal "${htmlLine(name)}"; hier staat het tussen de andere.`]
}

function otherTermsOf({ terms }: ExportItem): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { domain } of terms)
    if (!isTerm(domain) && !UNREAD.test(domain)) counts[domain] = (counts[domain] ?? 0) + 1
  return counts
}

const STATUSES: Record<string, Comment['status']> = {
  '1': 'published',
  '0': 'pending',
  spam: 'spam',
  trash: 'rejected',
  'post-trashed': 'rejected',
}

/** Addresses on the network are in the file, and stay there. */
function readComment(comment: Record<string, string>, authors: Authors): PostComment {
  const field = (name: string) => (comment[`wp:comment_${name}`] ?? '').trim()
  const email = htmlLine(field('author_email'))
  const isUser = !['', '0'].includes(field('user_id'))
  const isAuthor = [...authors.values()].some((author) => author.email === email.toLowerCase())
  return {
    id: field('id'),
    parent: field('parent') === '0' ? '' : field('parent'),
    name: commenterName(field('author')),
    email,
    body: htmlText(field('content')),
    status: STATUSES[field('approved')] ?? 'pending',
    createdAt: momentOf(field('date_gmt'), field('date')),
    isStaff: isUser && Boolean(email) && isAuthor,
  }
}
