import sax from 'sax'
import { ImportRefused } from '../import-refused'
import type { ExportEntry, ExportItem, ReadingOptions } from '../posts/export-item'
import { htmlLine } from '../posts/html-text'
import { OLD_SLUGS } from '../posts/old-paths'
import { ownCopy } from '../posts/own-copy'
import { decodeFile } from './decode-file'
import { elementNames } from './element-names'
import { fromFirstTag } from './from-first-tag'
import { inOneLanguage } from './in-one-language'
import { mendLetters } from './mend-letters'
import { mendXml } from './mend-xml'

/**
 * The entries of a WordPress export, one at a time: the file may be larger than the memory.
 * @throws ImportRefused when it is something else, or nothing
 */
export async function* readExport(file: string, options: ReadingOptions): AsyncGenerator<ExportEntry> {
  const entries: ExportEntry[] = []
  const reading = beginReading((entry) => entries.push(entry), options)
  const { remark } = options
  const decoded = mendLetters(fromFirstTag(decodeFile(file, options), remark), remark)
  for await (const text of mendXml(decoded, remark)) {
    reading.parser.write(text)
    yield* entries.splice(0)
  }
  reading.close()
  yield* entries.splice(0)
}

/** Elements whose end means something, with what then is known. */
function beginReading(emit: (entry: ExportEntry) => void, { remark, ended }: ReadingOptions) {
  const parser = sax.parser(true)
  const path: string[] = []
  let text = ''
  let domain = ''
  let isExport = false
  let isEmpty = true
  let isWhole = false
  let address: string | undefined
  let language = 'nl'
  let author: Record<string, string> = {}
  let meta: Record<string, string> = {}
  let comment: Record<string, string> = {}
  let item: ExportItem | undefined
  let items = 0
  let nameOf = (name: string) => name
  /** How many elements are open within a text, of which they are the markup. */
  let markup = 0
  let closesItself = false
  let damagedLine = 0

  const endItem = (): void => {
    if (!item) return
    if (!isExport) throw noExport()
    fillIn(item)
    keepOneLanguage(item, language)
    emit({ kind: 'item', item })
    item = undefined
  }
  const beginItem = (): void => {
    if (item) {
      remark({ line: item.line, message: `het einde van "${titleOf(item)}" ontbreekt.` })
      endItem()
      path.length = CHANNEL_DEPTH
    }
    item = { index: items, line: parser.line + 1, fields: {}, terms: [], meta: {}, comments: [] }
    items += 1
  }
  const closed: Record<string, (name: string) => void> = {
    channel: (name) => {
      if (name === 'wp:wxr_version') isExport = true
      if (name === 'wp:base_blog_url' || (name === 'link' && !address)) {
        address = text.trim().replace(/^https?:\/\/|\/+$/g, '')
        emit({ kind: 'site', site: { address } })
      }
      if (name === 'language') language = text.trim().slice(0, 2).toLowerCase()
      if (name === 'wp:author') emit({ kind: 'author', author: toAuthor(author) })
      if (name === 'item') endItem()
    },
    'wp:author': (name) => {
      author[name] = text
    },
    item: (name) => {
      if (name === 'category') item?.terms.push({ domain, name: text })
      else if (name === 'wp:comment') item?.comments.push(comment)
      else if (name === 'wp:postmeta' && item)
        addMeta(item.meta, meta['wp:meta_key'] ?? '', meta['wp:meta_value'] ?? '')
      else if (item) item.fields[name] = text
    },
    'wp:postmeta': (name) => {
      meta[name] = text
    },
    'wp:comment': (name) => {
      comment[name] = text
    },
  }
  parser.onopentag = ({ name: written, attributes, isSelfClosing }) => {
    if (isEmpty && written !== 'rss') throw noExport()
    isEmpty = false
    if (written === 'rss') {
      nameOf = elementNames(attributes)
      // Exports from before 2009 have no version, but the same namespace.
      isExport = Object.values(attributes).some((value) => /wordpress\.org\/export/.test(String(value)))
    }
    const name = nameOf(written)
    if (!isOfExport(name) && (markup > 0 || TEXTS.test(path.at(-1) ?? ''))) {
      markup += 1
      closesItself = isSelfClosing
      text += openingTag(name, attributes)
      return
    }
    markup = 0
    if (name === 'item') beginItem()
    if (name === 'wp:author') author = {}
    if (name === 'wp:postmeta') meta = {}
    if (name === 'wp:comment') comment = {}
    if (name === 'category') domain = String(attributes.domain ?? '')
    path.push(name)
    text = ''
  }
  parser.ontext = (piece) => {
    text += piece
  }
  // Long texts come in pieces, and `]]>` within a text as two sections.
  parser.oncdata = parser.ontext
  parser.onclosetag = (written) => {
    if (markup > 0) {
      markup -= 1
      if (!closesItself) text += `</${written}>`
      closesItself = false
      return
    }
    const name = nameOf(written)
    path.pop()
    // Programs that indent a file put space around every value.
    if (!TEXTS.test(name)) text = text.trim()
    if (text.length < SHORT) text = ownCopy(text)
    closed[path.at(-1) ?? '']?.(name)
    if (name === 'channel' || name === 'rss') isWhole = true
    text = ''
  }
  let isClosing = false
  parser.onerror = () => {
    // A file that was cut off is told once, and by where.
    const line = parser.line + 1
    if (!isClosing && !isEmpty && line !== damagedLine)
      remark({ line, message: 'het bestand is hier beschadigd.' })
    damagedLine = line
    parser.resume()
  }
  const close = (): void => {
    isClosing = true
    // Closing makes the parser forget where it was.
    const line = parser.line + 1
    parser.close()
    if (isEmpty) throw refused('In dit bestand staat niets: het is leeg, of geen XML.')
    if (!isExport) throw noExport()
    const within = item && titleOf(item)
    ended?.({ isWhole, line, ...(within && { within }) })
  }
  return { parser, close }
}

/** Programs that write such files themselves leave out what WordPress always says, and have texts where feeds have them. */
function fillIn({ fields }: ExportItem): void {
  const text = fields['content:encoded']?.trim() ? fields['content:encoded'] : fields.description?.trim()
  if (text) fields['content:encoded'] = text
  if (text && !fields['wp:post_type']?.trim()) fields['wp:post_type'] = 'post'
}

/** Plugins keep one text in several languages; an article has one. */
function keepOneLanguage(item: ExportItem, language: string): void {
  const left = new Set<string>()
  for (const name of ['title', 'content:encoded', 'excerpt:encoded']) {
    const { others, text } = inOneLanguage(item.fields[name] ?? '', language)
    if (name in item.fields) item.fields[name] = text
    for (const each of others) left.add(each)
  }
  for (const term of item.terms) term.name = inOneLanguage(term.name, language).text
  if (left.size > 0) item.told = [`de tekst stond er in meer talen; weggelaten: ${[...left].join(', ')}.`]
}

/** Hold HTML; some programs write it as elements instead of as words. */
const TEXTS = /^(?:title|content:encoded|excerpt:encoded|wp:comment_content)$/

/** What means something outside texts too: where it stands in one, the end of that text is missing. */
function isOfExport(name: string): boolean {
  return name.includes(':') || /^(?:rss|channel|item)$/.test(name)
}

function openingTag(name: string, attributes: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  )
  return `<${name}${written.join('')}>`
}

/** Longer ones are texts, of which nothing is kept. */
const SHORT = 2_000

/** Items stand in `rss`, `channel`. */
const CHANNEL_DEPTH = 2

/** The last of one name counts, but for what an article was called before: that may be more than one, a line each. */
function addMeta(meta: Record<string, string>, name: string, value: string): void {
  const before = name === OLD_SLUGS ? meta[name] : undefined
  meta[name] = before ? `${before}\n${value}` : value
}

function titleOf({ fields }: ExportItem): string {
  return htmlLine(fields.title ?? '') || 'een bericht zonder titel'
}

function toAuthor(fields: Record<string, string>) {
  const full = [fields['wp:author_first_name'], fields['wp:author_last_name']].filter(Boolean).join(' ')
  const login = fields['wp:author_login'] ?? ''
  const name = [fields['wp:author_display_name'], full, login].find((each) => each && !each.includes('@'))
  return { login, email: (fields['wp:author_email'] ?? '').toLowerCase(), name: htmlLine(name ?? '') }
}

function noExport(): ImportRefused {
  return refused('Dit is XML, maar geen export van WordPress.')
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
