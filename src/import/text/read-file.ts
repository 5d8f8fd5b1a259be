import { readFile, stat } from 'node:fs/promises'
import { asUtf8, byLetter, utf16Of } from '../decode-letters'
import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'

const MAX_MEGABYTES = 5

/**
 * The text of an article's file, without a byte order mark: UTF-8, UTF-16, and what is neither as Windows-1252, in which
 * older programs write.
 * @param remark told where that was so
 * @throws ImportRefused when there is no such file, or when it is no text
 */
export async function readArticleFile(file: string, remark?: (remark: Remark) => void): Promise<string> {
  await refuseWhatIsNoFile(file)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refusal(`Het bestand ${file} is niet te lezen (${error.code}).`)
  })
  return decode(bytes, remark).replace(/^\uFEFF/, '')
}

async function refuseWhatIsNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw refusal(
      error.code === 'ENOENT'
        ? `Het bestand ${file} bestaat niet.`
        : `Het bestand ${file} is niet te lezen (${error.code}).`,
    )
  })
  if (found.isDirectory()) throw refusal(`${file} is een map. Noem één bestand.`)
  if (!found.isFile()) throw refusal(`${file} is geen gewoon bestand.`)
  if (found.size > MAX_MEGABYTES * 1_000_000) {
    throw refusal(`Het bestand ${file} is groter dan ${MAX_MEGABYTES} MB. Dat is geen artikel.`)
  }
}

function decode(bytes: Buffer, remark: ((remark: Remark) => void) | undefined): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  const text = asUtf8(bytes)
  if (text !== undefined) return text
  if (bytes.includes(0)) throw refusal('Dit bestand is geen tekst.')
  remark?.({
    line: firstOtherLine(bytes),
    message:
      'vanaf hier staan er letters die geen UTF-8 zijn; ze zijn gelezen als Windows-1252. Kijk na of ze kloppen.',
  })
  return byLetter(bytes)
}

/** The line (from 1) with the first byte that is no UTF-8. Latin-1 keeps every byte as it is, so lines can be split. */
function firstOtherLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/)
  return lines.findIndex((line) => asUtf8(Buffer.from(line, 'latin1')) === undefined) + 1
}

function refusal(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
