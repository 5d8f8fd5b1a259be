import { createReadStream } from 'node:fs'
import sax from 'sax'
import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'
import type { ExportEntry, ExportItem } from './export-item'
import { mendXml } from './mend-xml'

interface ReadingOptions {
  remark: (remark: Remark) => void
  /** Told after each piece how many bytes were read. */
  read?: (bytes: number) => void
}

/**
 * The entries of a WordPress export, one at a time: the file may be larger than the memory.
 * @throws ImportRefused when it is something else
 */
export async function* readExport(file: string, options: ReadingOptions): AsyncGenerator<ExportEntry> {
  const entries: ExportEntry[] = []
  const parser = makeParser((entry) => entries.push(entry), options)
  for await (const text of mendXml(decoded(file, options), options.remark)) {
    parser.write(text)
    yield* entries.splice(0)
  }
  parser.close()
  yield* entries.splice(0)
}

async function* decoded(file: string, { read }: ReadingOptions): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let bytes = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    bytes += chunk.length
    yield decoder.decode(chunk, { stream: true })
    read?.(bytes)
  }
  yield decoder.decode()
}

/** Elements whose end means something, with what then is known. */
function makeParser(emit: (entry: ExportEntry) => void, { remark }: ReadingOptions): sax.SAXParser {
  const parser = sax.parser(true)
  const path: string[] = []
  let text = ''
  let domain = ''
  let isExport = false
  let address: string | undefined
  let author: Record<string, string> = {}
  let meta: Record<string, string> = {}
  let comment: Record<string, string> = {}
  let item: ExportItem | undefined

  const closed: Record<string, (name: string) => void> = {
    channel: (name) => {
      if (name === 'wp:wxr_version') isExport = true
      if (name === 'wp:base_blog_url' || (name === 'link' && !address)) {
        address = text.trim().replace(/^https?:\/\/|\/+$/g, '')
        emit({ kind: 'site', site: { address } })
      }
      if (name === 'wp:author') emit({ kind: 'author', author: toAuthor(author) })
      if (name === 'item' && item) {
        if (!isExport) throw noExport()
        emit({ kind: 'item', item })
        item = undefined
      }
    },
    'wp:author': (name) => {
      author[name] = text
    },
    item: (name) => {
      if (name === 'category') item?.terms.push({ domain, name: text })
      else if (name === 'wp:comment') item?.comments.push(comment)
      else if (name === 'wp:postmeta' && item)
        item.meta[meta['wp:meta_key'] ?? ''] = meta['wp:meta_value'] ?? ''
      else if (item) item.fields[name] = text
    },
    'wp:postmeta': (name) => {
      meta[name] = text
    },
    'wp:comment': (name) => {
      comment[name] = text
    },
  }
  parser.onopentag = ({ name, attributes }) => {
    if (path.length === 0 && name !== 'rss') throw noExport()
    if (name === 'item') item = { line: parser.line + 1, fields: {}, terms: [], meta: {}, comments: [] }
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
  parser.onclosetag = (name) => {
    path.pop()
    closed[path.at(-1) ?? '']?.(name)
    text = ''
  }
  parser.onerror = (error) => {
    const [problem] = error.message.split('\n')
    remark({ line: parser.line + 1, message: `het bestand is hier beschadigd (${problem}).` })
    parser.resume()
  }
  return parser
}

function toAuthor(fields: Record<string, string>) {
  const full = [fields['wp:author_first_name'], fields['wp:author_last_name']].filter(Boolean).join(' ')
  const login = fields['wp:author_login'] ?? ''
  const name = [fields['wp:author_display_name'], full, login].find((each) => each && !each.includes('@'))
  return { login, email: (fields['wp:author_email'] ?? '').toLowerCase(), name: name ?? '' }
}

function noExport(): ImportRefused {
  return new ImportRefused([{ message: 'Dit is XML, maar geen export van WordPress.' }])
}
