/** Words as HTML, also between the quotes of an attribute. */
export function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
