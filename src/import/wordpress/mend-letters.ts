import { asUtf8, asWindows1252 } from '../decode-letters'
import type { Remark } from '../remark'
import { countLineEnds } from './count-line-ends'

const CONTINUED = '[\\u0080-\\u00BFŒœŠšŸŽžƒˆ˜–—‘-‚“-„†‡•…‰‹›€™]'
/**
 * What somebody's program made of a letter by reading its bytes as single ones, as old databases are full of: `Ã©`, `â€™`,
 * `ðŸ˜€`. Only those that no language writes; what is left of the table is a control character.
 */
const READ_WRONGLY = new RegExp(
  `Ã${CONTINUED}|Â[\\u0080-\\u00BF‘-„–—•…€™]|â[€\\u0080‚\\u0082„\\u0084†\\u0086‰\\u0089]${CONTINUED}|ð[Ÿ\\u009F]${CONTINUED}{2}|[\\u0080-\\u009F]`,
  'g',
)
/** A letter of an emoji may be read wrongly twice over. */
const MOST_TIMES = 3
/** The longest that the end of a chunk can cut. */
const LONGEST = 4 * 2 ** MOST_TIMES

const BYTES = new Map(
  Array.from({ length: 128 }, (_, at) => [asWindows1252(Uint8Array.of(at + 128)), at + 128]),
)

/** Passes a text on with letters that were read wrongly before it was written set right; each line is told. */
export async function* mendLetters(
  chunks: AsyncIterable<string>,
  remark: (remark: Remark) => void,
): AsyncGenerator<string> {
  let rest = ''
  let line = 1
  const take = (text: string): string => {
    const mended = mend(text)
    if (mended !== text) tellLines(text, line, remark)
    line += countLineEnds(text)
    return mended
  }
  for await (const chunk of chunks) {
    const text = rest + chunk
    const end = wholeUpTo(text)
    yield take(text.slice(0, end))
    rest = text.slice(end)
  }
  yield take(rest)
}

/** Up to behind the last letter that no other begins with or goes on with. */
function wholeUpTo(text: string): number {
  let end = text.length
  while (end > 0 && text.length - end < LONGEST && text.charCodeAt(end - 1) >= 0x80) end -= 1
  return end
}

function tellLines(text: string, first: number, remark: (remark: Remark) => void): void {
  for (const [at, each] of text.split('\n').entries()) {
    const wrong = each.match(READ_WRONGLY)?.[0]
    if (wrong) remark({ line: first + at, message: messageOf(wrong) })
  }
}

function messageOf(wrong: string): string {
  const shown = wrong.length > 1 ? ` ("${wrong}")` : ''
  return `letters die ooit verkeerd zijn gelezen${shown}, zijn hersteld. Kijk na of ze kloppen.`
}

function mend(text: string): string {
  let mended = text
  for (let times = 0; times < MOST_TIMES && mended.search(READ_WRONGLY) >= 0; times += 1)
    mended = mended.replace(READ_WRONGLY, rightly)
  return mended
}

function rightly(wrong: string): string {
  const bytes = Uint8Array.from(wrong, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0))
  return (bytes.length > 1 ? asUtf8(bytes) : asWindows1252(bytes)) ?? wrong
}
