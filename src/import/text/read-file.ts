import { readFile, stat } from 'node:fs/promises'
import { ImportRefused } from '../import-refused'

const MAX_MEGABYTES = 5

/**
 * The text of an article's file, without a byte order mark.
 * @throws ImportRefused when there is no such file, or when it is not a text in UTF-8
 */
export async function readArticleFile(file: string): Promise<string> {
  await refuseWhatIsNoFile(file)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refusal(`Het bestand ${file} is niet te lezen (${error.code}).`)
  })
  return decode(bytes)
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

function decode(bytes: Buffer): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch {
    if (isUtf16(bytes)) throw refusal('Het bestand is in UTF-16. Sla het op als UTF-8.')
    if (bytes.includes(0)) throw refusal('Dit bestand is geen tekst.')
    const line = firstBadLine(bytes, decoder)
    throw new ImportRefused([
      { line, message: 'deze regel is geen UTF-8. Sla het bestand op als tekst in UTF-8.' },
    ])
  }
}

function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)
}

/** The line (from 1) with the first byte that is no UTF-8. Latin-1 keeps every byte as it is, so lines can be split. */
function firstBadLine(bytes: Buffer, decoder: TextDecoder): number {
  const lines = bytes.toString('latin1').split(/\r\n|\r|\n/)
  const bad = lines.findIndex((line) => {
    try {
      decoder.decode(Buffer.from(line, 'latin1'))
      return false
    } catch {
      return true
    }
  })
  return bad + 1
}

function refusal(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
