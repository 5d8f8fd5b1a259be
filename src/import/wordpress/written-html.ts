import type { Attachment } from './attachment'
import { escapedText } from './escaped-text'

/** A link with its address as its words, in a paragraph of its own. */
export function linkHtml(address: string): string {
  return `<p><a href="${escapedText(address)}">${escapedText(address)}</a></p>`
}

/** A picture of the library with its caption. */
export function figureHtml({ url, alt, caption }: Attachment): string {
  const text = caption && `<figcaption>${caption}</figcaption>`
  return `<figure><img src="${escapedText(url)}" alt="${escapedText(alt)}">${text}</figure>`
}
