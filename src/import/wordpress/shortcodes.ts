/** A picture of the old site's library. */
export interface Attachment {
  url: string
  alt: string
  caption: string
  /** The number of the post that it was uploaded to. */
  parent: string
}

interface Expanded {
  html: string
  /** The names of shortcodes that mean nothing here; they stay as text. */
  unknown: string[]
}

/** Writes `[caption]` and `[gallery]` out as HTML, the latter with the attachments by their ids. */
export function expandShortcodes(html: string, attachments: ReadonlyMap<string, Attachment>): Expanded {
  const written = html
    .replace(/\[(?:wp_)?caption[^\]]*\]([\s\S]*?)\[\/(?:wp_)?caption\]/g, (_, inner: string) => {
      const [picture = ''] = /(?:<a [^>]*>\s*)?<img [^>]*>(?:\s*<\/a>)?/i.exec(inner) ?? []
      return `<figure>${picture}<figcaption>${inner.replace(picture, '').trim()}</figcaption></figure>`
    })
    .replace(/\[gallery([^\]]*)\]/g, (all, attributes: string) => {
      const [, ids = ''] = /\bids=["']?([\d, ]+)/.exec(attributes) ?? []
      const pictures = ids.split(',').flatMap((id) => attachments.get(id.trim()) ?? [])
      return pictures.length > 0 ? pictures.map(figure).join('') : all
    })
  const names = [...written.matchAll(/\[\/?([a-z][a-z\d_-]+)(?:\s[^\]]*)?\]/g)].map(([, name = '']) => name)
  return { html: written, unknown: [...new Set(names)] }
}

function figure({ url, alt, caption }: Attachment): string {
  const text = caption && `<figcaption>${escaped(caption)}</figcaption>`
  return `<figure><img src="${escaped(url)}" alt="${escaped(alt)}">${text}</figure>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
