import { basename } from 'node:path'
import { Marked } from 'marked'
import footnotes from 'marked-footnote'
import { examples } from '../posts/examples'
import type { ExportEntry, ReadingOptions, Source } from '../posts/export-item'
import { OLD_SLUGS } from '../posts/old-paths'
import { plainItem } from '../posts/plain-item'
import { UNKNOWN } from '../posts/resolve-link'
import type { Remark } from '../remark'
import { readArticleFile } from '../text/read-file'
import { inPlainMarkdown } from './dialects'
import { type Head, publishedIn, splitHead, textIn, updatedIn, whyUnseen } from './front-matter'
import { outsideCode, withoutNotes } from './outside-code'
import { withoutTemplateTags } from './template-tags'

/**
 * One text in Markdown, with what Jekyll, Hugo and others write above it.
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
  const { head, body: written } = splitHead(text)
  const { text: body, told } = withoutTemplateTags(inPlainMarkdown(withoutNotes(written)))
  const [, day, named = ''] = /^(\d{4}-\d\d-\d\d)?-?(.*?)\.\w+$/.exec(basename(name)) ?? []
  const [, firstHeading] = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body) ?? []
  const title = textIn(head.title) || firstHeading || named
  // The title stands above the text already.
  const rest =
    firstHeading && (!head.title || textIn(head.title) === firstHeading)
      ? body.replace(/^\s*#.*(?:\n|$)/, '')
      : body
  const slug = textIn(head.slug) || named
  const path = textIn(head.permalink) || textIn(head.url)
  const status = whyUnseen(head, new Date())
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
    type: [head.type, head.layout].map(textIn).includes('page') ? 'page' : 'post',
    slug,
    isPublic: status === undefined,
    ...(status && { status }),
    authors: [head.author, head.authors].flat().map(nameOf).filter(Boolean),
    tags: [head.tags, head.tag, head.categories, head.category].flat().map(nameOf).filter(Boolean),
    introduction: textIn(head.description) || textIn(head.excerpt) || textIn(head.summary),
    publishedAt: publishedIn(head) || day || undefined,
    lastUpdated: updatedIn(head) || undefined,
    ...(picture && { picture: 'beeld' }),
  })
  item.meta[OLD_SLUGS] = [head.redirect_from, head.aliases].flat().map(textIn).filter(Boolean).join('\n')
  item.told = [...told, ...filledIn(rest)]
  yield { kind: 'item', item }
  ended?.({ isWhole: true, line: text.split('\n').length })
}

/** What Jekyll, Hugo or Obsidian put in the place of. */
const FILLED_IN = /\{%.*?%\}|\{\{.*?\}\}|!?\[\[[^\][]+\]\]/g

function filledIn(text: string): string[] {
  const found = new Set<string>()
  outsideCode(text, (part) => {
    for (const each of part.match(FILLED_IN) ?? []) found.add(each)
    return part
  })
  if (found.size === 0) return []
  return [
    `wat een programma hier zou invullen, betekent hier niets en is als tekst blijven staan: ${examples([...found])}`,
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

/** The names under which programs keep the picture above a text. */
const PICTURES = [
  'feature_image',
  'featured_image',
  'featuredImage',
  'image',
  'cover',
  'coverImage',
  'heroImage',
  'hero',
  'header',
  'banner',
  'images',
]

function pictureOf(head: Head): string {
  for (const name of PICTURES) {
    const [given] = [head[name]].flat()
    const { image, overlay_image, src, url } = typeof given === 'object' && given ? (given as Head) : {}
    const found = [given, image, src, url, overlay_image].map(textIn).find((each) => /[./]/.test(each))
    if (found) return found
  }
  return ''
}

function nameOf(author: unknown): string {
  return typeof author === 'object' && author ? textIn((author as Head).name) : textIn(author)
}
