/** No XML can hold these, however they are written, and no page shows them; C1 controls are line ends to some. */
const UNSHOWN = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * The text without control characters (tabs and line ends stay), halves of surrogate pairs, U+FFFE and U+FFFF: what may
 * be stored, and what may stand in XML.
 */
export function plainText(text: string): string {
  return text.replace(UNSHOWN, '')
}
