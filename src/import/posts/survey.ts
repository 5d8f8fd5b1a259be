import { ImportRefused } from '../import-refused'
import type { Attachment } from '../wordpress/attachment'
import type { ExportAuthor, ExportItem, ReadingEnd, ReadingOptions, Source } from './export-item'
import { htmlLine } from './html-text'
import { type Facts, factsOf, keysOf } from './identity'
import { oldPaths, pathOf } from './old-paths'
import { ownCopy } from './own-copy'
import { giveOldPaths, type PluginRedirect, pluginRedirect } from './plugin-redirects'

/** What a first reading of a file finds: what stands elsewhere in it, and what must be known of all items before one is written. */
export interface Survey {
  /** What kind of file it is: `wordpress`. */
  source: string
  /** Host and path of the old site, without scheme. */
  site: string
  authors: Map<string, ExportAuthor>
  /** The posts and pages that can be imported, in their order. */
  items: SurveyedItem[]
  /** The library, by the numbers of its items. */
  attachments: Map<string, Attachment>
  /** The same by what `uploadIn` makes of their addresses. */
  byUpload: Map<string, Attachment>
  /** The texts of reusable blocks, by their numbers. */
  blocks: Map<string, string>
  /** What a plugin led to something that the file does not hold. */
  redirectsLeft: PluginRedirect[]
  end: ReadingEnd
}

export interface SurveyedItem {
  index: number
  collection: 'symptoms' | 'pages'
  number: string
  facts: Facts
  keys: { short: string; long: string }
  title: string
  /** The last part of its old address; drafts may have none. */
  slug: string
  /** The path of its old address. */
  path?: string
  /** Those that it had before. */
  oldPaths: string[]
  isPublic: boolean
}

/**
 * Reads the whole file once, and keeps of each item only what the others need.
 * @throws ImportRefused when it is no export, or an empty one
 */
export async function surveySource(source: Source, options: ReadingOptions): Promise<Survey> {
  const survey: Survey = {
    source: source.name,
    site: '',
    authors: new Map(),
    items: [],
    attachments: new Map(),
    byUpload: new Map(),
    blocks: new Map(),
    redirectsLeft: [],
    end: { isWhole: false, line: 0 },
  }
  let count = 0
  const ended = (end: ReadingEnd) => {
    survey.end = end
  }
  for await (const entry of source.entries({ ...options, ended })) {
    if (entry.kind === 'site') survey.site = entry.site.address
    if (entry.kind === 'author') survey.authors.set(entry.author.login, entry.author)
    if (entry.kind !== 'item') continue
    count += 1
    take(entry.item, survey)
  }
  if (count === 0) throw noItems(survey.end)
  survey.redirectsLeft = giveOldPaths(survey.redirectsLeft, survey.items)
  return survey
}

function noItems({ isWhole, line, within }: ReadingEnd): ImportRefused {
  const cut = `Het bestand breekt af op regel ${line}${within ? `, in "${within}"` : ''}, en daarvoor staat niets dat heel is.`
  return new ImportRefused([
    { message: isWhole ? 'In deze export staat geen enkel bericht.' : `${cut} Maak de export opnieuw.` },
  ])
}

function take(item: ExportItem, survey: Survey): void {
  const field = (name: string) => item.fields[name]?.trim() ?? ''
  const number = field('wp:post_id')
  const type = field('wp:post_type')
  if (type === 'attachment') {
    const attachment = toAttachment(item)
    survey.attachments.set(number, attachment)
    survey.byUpload.set(uploadIn(attachment.url), attachment)
  }
  if (type === 'wp_block') survey.blocks.set(number, ownCopy(item.fields['content:encoded'] ?? ''))
  const redirect = pluginRedirect(item)
  if (redirect) survey.redirectsLeft.push(redirect)
  if (type === 'guest-author') {
    const { login, name } = guestOf(item)
    if (login && !survey.authors.has(login)) survey.authors.set(login, { login, email: '', name })
  }
  if (!isContent(item)) return
  const facts = factsOf(item)
  const isPublic = field('wp:status') === 'publish' && !item.fields['wp:post_password']
  const path = pathOf(field('link'))
  survey.items.push({
    index: item.index,
    collection: type === 'page' ? 'pages' : 'symptoms',
    number,
    facts,
    keys: keysOf(item, facts),
    title: htmlLine(item.fields.title ?? ''),
    slug: readable(field('wp:post_name')),
    ...(path && { path }),
    oldPaths: oldPaths(item),
    isPublic,
  })
}

/** Whether it is a post or a page that somebody kept. */
function isContent({ fields }: ExportItem): boolean {
  const type = fields['wp:post_type']?.trim() ?? ''
  const status = fields['wp:status']?.trim() ?? ''
  return (type === 'post' || type === 'page') && status !== 'trash' && status !== 'auto-draft'
}

/** Somebody without an account whom the plugin Co-Authors Plus lets write. */
function guestOf({ fields, meta }: ExportItem): { login: string; name: string } {
  const login = meta['cap-user_login'] ?? fields['wp:post_name']?.trim().replace(/^cap-/, '') ?? ''
  return { login, name: htmlLine(meta['cap-display_name'] ?? fields.title ?? '') }
}

/** The part of a picture's address that stays when the site moves. */
export function uploadIn(address: string): string {
  return address.replace(/^.*\/uploads\/|^https?:\/\//, '')
}

function toAttachment({ fields, meta }: ExportItem): Attachment {
  return {
    url: fields['wp:attachment_url']?.trim() ?? '',
    alt: htmlLine(meta._wp_attachment_image_alt ?? ''),
    caption: fields['excerpt:encoded']?.trim() ?? '',
    parent: fields['wp:post_parent']?.trim() ?? '',
  }
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
