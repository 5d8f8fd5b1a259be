import { htmlLines } from './html-lines'

/** What the clipboard holds, as lines: from a table or list of a page or document where there is one. */
export function pastedText(data: DataTransfer): string {
  const html = data.getData('text/html')
  const lines = html ? htmlLines(html) : []
  const text = data.getData('text/plain')
  // Excel's own text has the tabs already; a page's text loses which cell is which.
  return lines.length > 1 && !text.includes('\t') ? lines.join('\n') : text
}
