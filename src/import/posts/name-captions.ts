import { childrenOf, elementsIn, type HtmlNode } from './html-nodes'

/** What WordPress and Blogger called a picture with its caption, and the caption, before HTML had names for them. */
const BOX = /(?:^|\s)(?:wp-caption|gallery-item|tr-caption-container)(?:\s|$)/
const CAPTION = /(?:^|\s)(?:wp-caption-text|gallery-caption|tr-caption)(?:\s|$)/

/** Makes figures of the boxes around one picture and its caption. */
export function nameCaptions(nodes: readonly HtmlNode[]): void {
  for (const box of elementsIn(nodes)) {
    if (!BOX.test(box.attribs.class ?? '')) continue
    const within = elementsIn(childrenOf(box))
    const [caption, ...others] = within.filter(({ attribs }) => CAPTION.test(attribs.class ?? ''))
    const pictures = within.filter(({ name }) => name === 'img')
    if (!caption || others.length > 0 || pictures.length !== 1) continue
    box.name = 'figure'
    caption.name = 'figcaption'
  }
}
