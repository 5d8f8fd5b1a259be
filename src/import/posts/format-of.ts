import { FORMAT } from '@/text/text-format'
import type { HtmlElement } from './html-nodes'

/** Lexical's bits for what an element makes of its words. */
export function formatOf({ attribs, name }: HtmlElement): number {
  const style = attribs.style ?? ''
  // Google Docs puts a whole text in a <b> that is not bold; a term stands out from what is said of it below.
  const isBold =
    (/^(?:b|strong|dt)$/.test(name) && !/(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]00)/i.test(style)) ||
    /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const isItalic =
    (/^(?:i|em|dfn)$/.test(name) && !/(?:^|;)\s*font-style\s*:\s*normal/i.test(style)) ||
    /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i.test(style)
  const isStruck = /^(?:del|s|strike)$/.test(name) || /text-decoration[^;]*line-through/i.test(style)
  const isHigh = name === 'sup' || /vertical-align\s*:\s*super/i.test(style)
  const isLow = name === 'sub' || /vertical-align\s*:\s*sub\b/i.test(style)
  return (
    (isBold ? FORMAT.bold : 0) |
    (isItalic ? FORMAT.italic : 0) |
    (isStruck ? FORMAT.strikethrough : 0) |
    (isHigh ? FORMAT.superscript : 0) |
    (isLow ? FORMAT.subscript : 0)
  )
}
