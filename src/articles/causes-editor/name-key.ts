import { normalText } from '@/text/normal-text'

/** Names that differ only in capitals, spaces or how an accent is encoded are the same to an editor. */
export function nameKey(name: string, term?: string | null): string {
  return JSON.stringify([plain(name), plain(term ?? '')])
}

/** One name or term, for comparing. */
export function plain(text: string): string {
  return normalText(text, 'NFC').toLocaleLowerCase('nl').replace(/\s+/g, ' ').trim()
}
