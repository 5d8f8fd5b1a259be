import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { asUtf8, byLetter, utf16Of } from '../decode-letters'
import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'

interface DecodeOptions {
  remark: (remark: Remark) => void
  /** Told after each piece how many bytes were read. */
  read?: (bytes: number) => void
}

const NEWLINE = 10
const UTF_8 = 'utf-8'

/**
 * The text of a file in the encoding that it names: by its byte order mark, else by its XML declaration, else UTF-8.
 * What is no UTF-8 in a file that should be is read as Windows-1252, which it is in real files, and told by its line.
 * @throws ImportRefused where nobody knows the encoding
 */
export async function* decodeFile(file: string, options: DecodeOptions): AsyncGenerator<string> {
  const encoding = await encodingOf(file)
  const pieces = encoding === UTF_8 ? inUtf8(file, options) : inEncoding(file, encoding, options)
  let isFirst = true
  for await (const piece of pieces) {
    yield isFirst ? piece.replace(/^\uFEFF/, '') : piece
    isFirst = false
  }
}

async function encodingOf(file: string): Promise<string> {
  const head = await headOf(file)
  const marked = utf16Of(head)
  if (marked) return marked
  const [, named] = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/i.exec(head.toString('latin1')) ?? []
  if (!named) return UTF_8
  try {
    const { encoding } = new TextDecoder(named.trim())
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? UTF_8 : encoding
  } catch {
    const message = `Het bestand zegt in de codering "${named}" te staan, en die is hier onbekend. Sla het op als UTF-8.`
    throw new ImportRefused([{ line: 1, message }])
  }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1_000), 0, 1_000, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function* chunksOf(file: string, { read }: DecodeOptions): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) {
    bytes += chunk.length
    yield chunk
    read?.(bytes)
  }
}

async function* inEncoding(file: string, encoding: string, options: DecodeOptions): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunksOf(file, options)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* inUtf8(file: string, options: DecodeOptions): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0)
  let line = 1
  const decode = (bytes: Buffer): string => {
    const text = asUtf8(bytes) ?? mended(bytes, line, options.remark)
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) line += 1
    return text
  }
  for await (const chunk of chunksOf(file, options)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = wholeUpTo(bytes)
    yield decode(bytes.subarray(0, end))
    rest = bytes.subarray(end)
  }
  yield decode(rest)
}

/** Up to where no letter can be cut in two: behind the last byte of ASCII, which is a letter of its own. */
function wholeUpTo(bytes: Buffer): number {
  let end = bytes.length
  while (end > 0 && end > bytes.length - 4 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1
  return end === bytes.length - 4 ? bytes.length : end
}

function mended(bytes: Buffer, firstLine: number, remark: (remark: Remark) => void): string {
  const lines: string[] = []
  for (let from = 0, line = firstLine; from <= bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, from)
    const end = newline < 0 ? bytes.length : newline
    const piece = bytes.subarray(from, end)
    const text = asUtf8(piece)
    if (text === undefined) {
      const message = 'letters die geen UTF-8 zijn, zijn gelezen als Windows-1252. Kijk na of ze kloppen.'
      remark({ line, message })
    }
    lines.push(text ?? byLetter(piece))
    from = end + 1
  }
  return lines.join('\n')
}
