import { wordsIn } from './words-in'

/** The texts in data that PHP serialized, by the names they stand under: `s:5:"title";s:4:"Kramp";`. */
export function textsInPhp(data: string): string[] {
  const bytes = Buffer.from(data)
  const texts: string[] = []
  let name = ''
  for (let at = bytes.indexOf('s:'); at >= 0; ) {
    const [head, length] = /^s:(\d{1,9}):"/.exec(bytes.toString('latin1', at, at + 14)) ?? []
    if (!head || length === undefined) {
      at = bytes.indexOf('s:', at + 2)
      continue
    }
    const from = at + head.length
    const end = from + Number(length)
    const text = bytes.toString('utf8', from, end)
    texts.push(...wordsIn(text, name))
    name = text.length < 40 ? text : ''
    at = bytes.indexOf('s:', end)
  }
  return texts
}
