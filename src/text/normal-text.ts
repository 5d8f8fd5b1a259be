/** No script piles up more marks than this on one letter: the limit of Unicode's own stream-safe format (UAX 15). */
const PILED_UP = /(\p{M}{30})\p{M}+/gu

/**
 * The text in a normal form of Unicode. `normalize` sorts the marks on a letter in a time that grows with the square of
 * their number, while everybody waits: marks beyond the thirtieth are left out first. The time is linear in the length.
 */
export function normalText(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  return text.replace(PILED_UP, '$1').normalize(form)
}
