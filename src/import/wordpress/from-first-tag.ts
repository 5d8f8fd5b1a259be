import type { Remark } from '../remark'

const BEGINS = /<\?xml\b|<rss\b/
/** Far more than a server says before it sends a file. */
const MOST_BEFORE = 64 * 1024

/**
 * Leaves out what stands before the XML: servers that are told to show their warnings put those into every file that they
 * make. Lines stay where they are.
 */
export async function* fromFirstTag(
  chunks: AsyncIterable<string>,
  remark: (remark: Remark) => void,
): AsyncGenerator<string> {
  let before: string | undefined = ''
  for await (const chunk of chunks) {
    if (before === undefined) {
      yield chunk
      continue
    }
    before += chunk
    const at = before.search(BEGINS)
    if (at < 0 && before.length < MOST_BEFORE) continue
    yield at < 0 ? before : withoutHead(before, at, remark)
    before = undefined
  }
  if (before) yield before
}

function withoutHead(text: string, at: number, remark: (remark: Remark) => void): string {
  const head = text.slice(0, at)
  // Comments may stand before the first element.
  if (head.replace(/<!--[\s\S]*?-->/g, '').trim() === '') return text.slice(head.search(/\S|$/))
  remark({ line: 1, message: 'voor de export staan woorden die er niet bij horen; die zijn overgeslagen.' })
  return head.replace(/[^\n]/g, '') + text.slice(at)
}
