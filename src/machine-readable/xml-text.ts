import { plainText } from '@/text/plain-text'

/**
 * The one door for texts into XML: without characters that XML cannot hold, and without the end of a CDATA section, of which
 * `feed` mends the first one in a text only. Escaping is left to who writes the XML.
 */
export function xmlText(text: string): string {
  return plainText(text).replaceAll(']]>', ']] >')
}

/** The same as the source of HTML, for where a feed says that its text is HTML; escaped, no section ends in it. */
export function xmlHtml(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
