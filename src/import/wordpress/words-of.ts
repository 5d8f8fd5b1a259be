import { htmlText } from '../posts/html-text'

/** The words of a text, each once. */
export function wordsOf(html: string): Set<string> {
  return new Set(
    htmlText(html)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
}
