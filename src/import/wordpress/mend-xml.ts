import sax from 'sax'
import type { Remark } from '../remark'

const OPENS = '<![CDATA['
const CLOSES = ']]>'
/** The longest that can be cut in two by the end of a chunk and means something only when whole. */
const LONGEST_TOKEN = 40
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is exactly this.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/**
 * Passes XML on with what real exports get wrong set right: a bare `&` outside CDATA, and control characters, which no
 * parser takes. Lines stay where they are. Each mended line is told once a kind.
 */
export async function* mendXml(
  chunks: AsyncIterable<string>,
  mended: (remark: Remark) => void,
): AsyncGenerator<string> {
  let rest = ''
  let inCdata = false
  let line = 1
  const clean = (piece: string): string => {
    if (inCdata && !FORBIDDEN.test(piece)) {
      line += count(piece)
      return piece
    }
    const lines = piece.split('\n').map((text, index) => mendLine(text, line + index, inCdata, mended))
    line += lines.length - 1
    return lines.join('\n')
  }
  const take = (text: string, isLast: boolean): string => {
    let out = ''
    let at = 0
    while (at < text.length) {
      const mark = inCdata ? CLOSES : OPENS
      const found = text.indexOf(mark, at)
      if (found < 0) break
      out += clean(text.slice(at, found)) + mark
      at = found + mark.length
      inCdata = !inCdata
    }
    const end = isLast ? text.length : Math.max(at, safeEnd(text, inCdata))
    out += clean(text.slice(at, end))
    rest = text.slice(end)
    return out
  }
  for await (const chunk of chunks) yield take(rest + chunk, false)
  yield take(rest, true)
}

/** Up to where nothing can be half of a token. */
function safeEnd(text: string, inCdata: boolean): number {
  if (inCdata) return text.length - (CLOSES.length - 1)
  const from = Math.max(0, text.length - LONGEST_TOKEN)
  const begins = text.slice(from).search(/[<&][^<&>;]*$/)
  return begins < 0 ? text.length : from + begins
}

function mendLine(text: string, line: number, inCdata: boolean, mended: (remark: Remark) => void): string {
  let result = text
  if (FORBIDDEN.test(result)) {
    result = result.replace(new RegExp(FORBIDDEN, 'g'), '')
    mended({ line, message: 'hier stonden besturingstekens, die zijn weggelaten.' })
  }
  if (inCdata || !result.includes('&')) return result
  const escaped = result.replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};)(\w+;)?/gi, (all, name?: string) =>
    name && name.slice(0, -1) in ENTITIES ? all : `&amp;${name ?? ''}`,
  )
  if (escaped !== result) mended({ line, message: 'hier stond een los &-teken, dat is hersteld.' })
  return escaped
}

const ENTITIES: Record<string, unknown> = sax.parser(true).ENTITIES

function count(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
