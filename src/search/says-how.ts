import { grammar } from './words'

/** Whether a word says how something is, or what it does, and not what it is: a colour, "brandende". */
export function saysHow(word: string): boolean {
  const { isQuality, opposites } = grammar()
  return isQuality(word) || opposites.some((groups) => groups.some((group) => group.includes(word)))
}
