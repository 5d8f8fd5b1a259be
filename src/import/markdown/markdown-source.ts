import { basename } from 'node:path'
import { Marked } from 'marked'
import footnotes from 'marked-footnote'
import { parse } from 'yaml'
import { ImportRefused } from '../import-refused'
import { examples } from '../posts/examples'
import type { ExportEntry, ReadingOptions, Source } from '../posts/export-item'
import { OLD_SLUGS } from '../posts/old-paths'
import { plainItem } from '../posts/plain-item'
import { UNKNOWN } from '../posts/resolve-link'
import type { Remark } from '../remark'
import { readArticleFile } from '../text/read-file'

/**
 * One text in Markdown, with what Jekyll, Hugo and others write above it between lines of `---` (YAML).
 * @throws ImportRefused when it is no text, or what stands above it cannot be read
 */
export async function markdownSource(file: string, name: string): Promise<Source> {
  const told: Remark[] = []
  const read = await readArticleFile(file, (remark) => told.push(remark))
  const text = read.replace(/\r\n?/g, '\n')
  return {
    name: 'markdown',
    size: Buffer.byteLength(text),
    entries: (options) => {
      for (const each of told) options.remark(each)
      return entriesOf(name, text, options)
    },
  }
}

async function* entriesOf(
  name: string,
  text: string,
  { ended }: ReadingOptions,
): AsyncGenerator<ExportEntry> {
  const { head, body } = split(text)
  const [, day, named = ''] = /^(\d{4}-\d\d-\d\d)?-?(.*?)\.\w+$/.exec(basename(name)) ?? []
  const [, firstHeading] = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body) ?? []
  const title = textOf(head.title) || firstHeading || named
  // The title stands above the text already.
  const rest =
    firstHeading && (!head.title || textOf(head.title) === firstHeading)
      ? body.replace(/^\s*#.*(?:\n|$)/, '')
      : body
  const slug = textOf(head.slug) || named
  const path = textOf(head.permalink) || textOf(head.url)
  const isDraft =
    head.draft === true || head.published === false || /draft|concept/i.test(textOf(head.status))
  const picture = pictureOf(head)
  let index = 0
  if (picture) {
    const item = plainItem({ index, title: '', html: '', type: 'attachment', isPublic: true })
    item.fields['wp:post_id'] = 'beeld'
    item.fields['wp:attachment_url'] = picture
    yield { kind: 'item', item }
    index += 1
  }
  const item = plainItem({
    index,
    guid: `markdown:${slug}`,
    link: path.startsWith('/') ? `https://${UNKNOWN}${path}` : '',
    title,
    html: await htmlOf(rest),
    type: [head.type, head.layout].map(textOf).includes('page') ? 'page' : 'post',
    slug,
    isPublic: !isDraft,
    authors: [head.author, head.authors].flat().map(nameOf).filter(Boolean),
    tags: [head.tags, head.tag, head.categories, head.category].flat().map(textOf).filter(Boolean),
    introduction: textOf(head.description) || textOf(head.excerpt) || textOf(head.summary),
    publishedAt: dateOf(head.date) || day || undefined,
    lastUpdated: dateOf(head.lastmod ?? head.updated ?? head.last_modified_at ?? head.modified) || undefined,
    ...(picture && { picture: 'beeld' }),
  })
  item.meta[OLD_SLUGS] = [head.redirect_from, head.aliases].flat().map(textOf).filter(Boolean).join('\n')
  item.told = filledIn(rest)
  yield { kind: 'item', item }
  ended?.({ isWhole: true, line: text.split('\n').length })
}

/** What Jekyll, Hugo or Obsidian put in the place of. */
const FILLED_IN = /\{%.*?%\}|\{\{.*?\}\}|!?\[\[[^\][]+\]\]/g

function filledIn(text: string): string[] {
  const found = [...new Set(text.match(FILLED_IN))]
  if (found.length === 0) return []
  return [
    `wat een programma hier zou invullen, betekent hier niets en is als tekst blijven staan: ${examples(found)}`,
  ]
}

const markdown = new Marked({ gfm: true }).use(footnotes({ description: 'Voetnoten' }))

/** Notes stand in a list below the text, as those of WordPress do, and their numbers lead nowhere: articles have no such links. */
async function htmlOf(text: string): Promise<string> {
  const html = await markdown.parse(text)
  return html
    .replace(/ <a [^>]*data-footnote-backref[^>]*>.*?<\/a>/g, '')
    .replace(/<a [^>]*data-footnote-ref [^>]*>(\d+)<\/a>/g, '$1')
}

type Head = Record<string, unknown>

function split(text: string): { head: Head; body: string } {
  if (/^\+\+\+\n/.test(text)) {
    throw refused(
      'Wat boven de tekst staat is TOML (+++). Zet het om naar YAML (---) en probeer het opnieuw.',
    )
  }
  const [all, written] = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? []
  if (all === undefined) return { head: {}, body: text }
  try {
    const head: unknown = parse(written ?? '')
    if (typeof head !== 'object' || head === null || Array.isArray(head)) return { head: {}, body: text }
    return { head: head as Head, body: text.slice(all.length) }
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    throw refused(`Wat tussen de lijnen van --- staat is geen YAML: ${reason}`)
  }
}

function pictureOf({ cover, feature_image, featured_image, image }: Head): string {
  const given = [feature_image, featured_image, image, cover].find(Boolean)
  const { image: inside, src } = typeof given === 'object' && given ? (given as Head) : {}
  return textOf(given) || textOf(inside) || textOf(src)
}

function nameOf(author: unknown): string {
  return typeof author === 'object' && author ? textOf((author as Head).name) : textOf(author)
}

function dateOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : textOf(value)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
