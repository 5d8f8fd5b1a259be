import { Marked } from 'marked'
import { escapedText } from '../wordpress/escaped-text'
import { wordsIn } from '../wordpress/words-in'

/** What a card of Ghost's editor keeps, by the names that both of its editors give it. */
export type Card = Readonly<Record<string, unknown>>

/** Those that stand in mails only, or mark a place. */
const UNSEEN = /^(?:email|email-cta|paywall|tk|cardemail)$/
const marked = new Marked()

/** A card as HTML, or undefined where nothing is known of it. Words come first as plain text, then as HTML of the editor's. */
export function cardHtml(type: string, card: Card): string | undefined {
  const name = type.replace(/^card-|^extended-/, '')
  if (UNSEEN.test(name)) return ''
  const write = CARDS[name]
  if (write) return write(card)
  const words = wordsIn(card)
  return words.length > 0 ? words.map((each) => `<div>${each}</div>`).join('') : undefined
}

const CARDS: Record<string, (card: Card) => string> = {
  hr: () => '<hr>',
  horizontalrule: () => '<hr>',
  html: ({ html }) => said(html),
  markdown: ({ markdown }) => marked.parse(said(markdown), { async: false }),
  code: codeHtml,
  codeblock: codeHtml,
  'code-block': codeHtml,
  image: (card) => figure(picture(card.src, card.alt, card.href), card.caption),
  gallery: ({ caption, images }) =>
    (Array.isArray(images) ? images : []).map(({ alt, src }) => figure(picture(src, alt), '')).join('') +
    paragraph(said(caption)),
  embed: ({ caption, url }) => figure(linked(url), caption),
  bookmark: ({ caption, metadata, url }) => {
    const { description, title } = (metadata ?? {}) as Card
    return figure(
      `<p>${linked(url, escapedText(said(title)))}</p>${paragraph(escapedText(said(description)))}`,
      caption,
    )
  },
  button: ({ buttonText, buttonUrl }) => paragraph(linked(buttonUrl, escapedText(said(buttonText)))),
  callout: ({ calloutText }) => boxed(calloutText),
  toggle: ({ content, heading: title }) =>
    `<details><summary>${said(title)}</summary>${boxed(content)}</details>`,
  header: headerHtml,
  signup: headerHtml,
  product: ({ productButton, productDescription, productImageSrc, productTitle, productUrl }) =>
    [
      productImageSrc ? picture(productImageSrc, '') : '',
      heading(productTitle),
      boxed(productDescription),
      productUrl ? paragraph(linked(productUrl, escapedText(said(productButton)))) : '',
    ].join(''),
  'call-to-action': ({ buttonText, buttonUrl, imageUrl, textValue }) =>
    [
      imageUrl ? picture(imageUrl, '') : '',
      boxed(textValue),
      buttonUrl ? paragraph(linked(buttonUrl, escapedText(said(buttonText)))) : '',
    ].join(''),
  video: ({ caption, src }) => figure(linked(src), caption),
  audio: ({ src, title }) => paragraph(linked(src, escapedText(said(title)))),
  file: ({ fileCaption, fileName, fileTitle, src }) =>
    paragraph(linked(src, escapedText(said(fileTitle) || said(fileName)))) +
    paragraph(escapedText(said(fileCaption))),
}

function codeHtml({ caption, code }: Card): string {
  return figure(`<pre><code>${escapedText(said(code))}</code></pre>`, caption)
}

function headerHtml(card: Card): string {
  const { buttonText, buttonUrl, disclaimer, header, heading: title, subheader, subheading } = card
  return [
    heading(header ?? title),
    boxed(subheader ?? subheading),
    boxed(disclaimer),
    buttonUrl ? paragraph(linked(buttonUrl, escapedText(said(buttonText)))) : '',
  ].join('')
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function heading(html: unknown): string {
  return said(html) && `<h2>${said(html)}</h2>`
}

function boxed(html: unknown): string {
  return said(html) && `<div>${said(html)}</div>`
}

function paragraph(html: string): string {
  return html && `<p>${html}</p>`
}

function figure(inner: string, caption: unknown): string {
  return `<figure>${inner}${said(caption) && `<figcaption>${said(caption)}</figcaption>`}</figure>`
}

function picture(src: unknown, alt: unknown, href?: unknown): string {
  const image = `<img src="${escapedText(said(src))}" alt="${escapedText(said(alt))}">`
  return said(href) ? linked(href, image) : image
}

function linked(address: unknown, inner = ''): string {
  const url = escapedText(said(address))
  return url ? `<a href="${url}">${inner || url}</a>` : inner
}
