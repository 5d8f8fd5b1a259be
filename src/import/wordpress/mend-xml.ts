import sax from 'sax'
import type { Remark } from '../remark'
import { countLineEnds } from './count-line-ends'

const OPENS = '<![CDATA['
const CLOSES = ']]>'
/** The longest that can be cut in two by the end of a chunk and means something only when whole. */
const LONGEST_TOKEN = 40
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is exactly this.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/
/** Stands where somebody's program could not read a letter. */
const LOST = '\uFFFD'

/** Word processors separate lines and pages by these. */
const SPACES = /[\v\f]/g
/** A number that stands for a letter. */
const REFERENCE = /&#(x[\da-f]{1,6}|\d{1,7});/gi

/**
 * Passes XML on with what real exports get wrong set right: a bare `&` outside CDATA, which WordPress itself writes in
 * addresses, and control characters, which no parser takes. Lines stay where they are. What was lost is told by its line.
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
      line += countLineEnds(piece)
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
  const message = 'hier ging eerder al een letter verloren (�); er staat nu een vraagteken.'
  if (text.includes(LOST)) mended({ line, message })
  const clean = text.replace(SPACES, ' ').replaceAll(LOST, '?').replace(new RegExp(FORBIDDEN, 'g'), '')
  if (inCdata || !clean.includes('&')) return clean
  return clean
    .replace(REFERENCE, (all, number: string) => mendReference(all, number))
    .replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};)(\w+;)?/gi, (all, name?: string) =>
      name && name.slice(0, -1) in ENTITIES ? all : `&amp;${name ?? ''}`,
    )
}

function mendReference(all: string, number: string): string {
  const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ''
  const letter = String.fromCodePoint(code)
  return FORBIDDEN.test(letter) ? letter.replace(SPACES, ' ').replace(FORBIDDEN, '') : all
}

const ENTITIES: Record<string, unknown> = sax.parser(true).ENTITIES
