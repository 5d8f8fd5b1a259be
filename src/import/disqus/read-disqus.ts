import sax from 'sax'
import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'
import { decodeFile } from '../wordpress/decode-file'
import { mendXml } from '../wordpress/mend-xml'

/** A page that people wrote comments on. */
export interface DisqusThread {
  id: string
  link: string
  title: string
}

/** A comment, as the file has it: names of elements with their texts. */
export interface DisqusPost {
  id: string
  line: number
  thread: string
  parent: string
  fields: Record<string, string>
}

export interface DisqusExport {
  threads: Map<string, DisqusThread>
  posts: DisqusPost[]
  /** Whether the last element was closed. */
  isWhole: boolean
}

/**
 * Reads an export of Disqus (Community, Export): threads, and the comments on them.
 * @throws ImportRefused when it is something else
 */
export async function readDisqus(file: string, remark: (remark: Remark) => void): Promise<DisqusExport> {
  const found: DisqusExport = { threads: new Map(), posts: [], isWhole: false }
  const parser = sax.parser(true)
  const path: string[] = []
  let text = ''
  let fields: Record<string, string> = {}
  let ids: Record<string, string> = {}
  let line = 0
  parser.onopentag = ({ name, attributes }) => {
    if (path.length === 0 && name !== 'disqus') throw noExport()
    const id = String(attributes['dsq:id'] ?? '')
    if (path.length === 1) {
      fields = {}
      ids = { own: id }
      line = parser.line + 1
    } else if (id) ids[name] = id
    path.push(name)
    text = ''
  }
  parser.ontext = (piece) => {
    text += piece
  }
  parser.oncdata = parser.ontext
  parser.onclosetag = (name) => {
    path.pop()
    const within = path.slice(1)
    if (within.length === 1) fields[name] = text
    else if (within.length > 1) fields[`${within.at(-1)}:${name}`] = text
    if (path.length === 1 && name === 'thread') {
      const { link = '', title = '' } = fields
      found.threads.set(ids.own ?? '', { id: ids.own ?? '', link: link.trim(), title })
    }
    if (path.length === 1 && name === 'post') {
      const { own = '', parent = '', thread = '' } = ids
      found.posts.push({ id: own, line, thread, parent, fields })
    }
    if (name === 'disqus') found.isWhole = true
    text = ''
  }
  let isClosing = false
  parser.onerror = () => {
    if (!isClosing) remark({ line: parser.line + 1, message: 'het bestand is hier beschadigd.' })
    parser.resume()
  }
  for await (const piece of mendXml(decodeFile(file, { remark }), remark)) parser.write(piece)
  isClosing = true
  parser.close()
  if (found.threads.size === 0 && found.posts.length === 0) throw noExport()
  return found
}

function noExport(): ImportRefused {
  return new ImportRefused([{ message: 'Dit is XML, maar geen export van Disqus met reacties.' }])
}
