import type { HtmlElement } from './html-nodes'
import { FORMAT } from './line'

/** Lexical's bits for what an element makes of its words. */
export function formatOf({ attribs, name }: HtmlElement): number {
  const style = attribs.style ?? ''
  const isBold = name === 'b' || name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const isStruck = /^(?:del|s|strike)$/.test(name) || /text-decoration[^;]*line-through/i.test(style)
  const isHigh = name === 'sup' || /vertical-align\s*:\s*super/i.test(style)
  const isLow = name === 'sub' || /vertical-align\s*:\s*sub\b/i.test(style)
  return (
    (isBold ? FORMAT.bold : 0) |
    (isStruck ? FORMAT.strikethrough : 0) |
    (isHigh ? FORMAT.superscript : 0) |
    (isLow ? FORMAT.subscript : 0)
  )
}
