import { normalText } from '@/text/normal-text'

/** From this many letters, one of them may be wrong. */
const LONG = 5

/** Without accents and capitals: "hypokaliëmie" is found by "hypokaliemie". */
export function plain(text: string): string {
  return normalText(text.slice(0, 1000), 'NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** Whether each word of what was typed stands in the names; with `mayErr`, also where one letter of it is wrong. */
export function isNamed(names: string, typed: string, mayErr: boolean): boolean {
  const text = plain(names)
  const words = text.split(/[^\p{L}\p{N}]+/u)
  return typed
    .split(/\s+/)
    .every((part) => text.includes(part) || (mayErr && words.some((word) => isNearly(word, part))))
}

/** Whether the beginning of a word is what was typed but for one letter: another one, one more, one less, or two swapped. */
function isNearly(word: string, typed: string): boolean {
  if (typed.length < LONG) return false
  let same = 0
  while (same < typed.length && word[same] === typed[same]) same += 1
  const rest = typed.slice(same)
  return [
    word.startsWith(rest.slice(1), same + 1),
    word.startsWith(rest.slice(1), same),
    word.startsWith(rest, same + 1),
    word.startsWith((rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2), same),
  ].some(Boolean)
}
