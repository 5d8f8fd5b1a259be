import { Feed } from 'feed'
import type { LatestComment } from '@/comments/latest'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { commentPath } from '@/ui/paths'
import { absoluteAddress } from './absolute-address'

interface FeedFacts {
  title: string
  /** Of the feed itself, and of the page that it is about. */
  path: string
  page: string
}

/** Comments as an RSS feed with their full text. Of who wrote them it has the name, and no address. */
export function commentFeed(
  { title, path, page }: FeedFacts,
  comments: LatestComment[],
  settings: Settings,
): string {
  const { lang, machines } = messages()
  const feed = new Feed({
    id: absoluteAddress(page),
    link: absoluteAddress(page),
    title,
    description: title,
    language: lang,
    copyright: settings.publisher,
    generator: false,
    feedLinks: { rss: absoluteAddress(path) },
    // Without comments: any fixed date keeps the feed the same from one making to the next.
    updated: new Date(comments[0]?.createdAt ?? 0),
  })
  for (const { article, body, createdAt, id, name } of comments) {
    feed.addItem({
      // Stays when the article's address changes: readers' programs do not show the comment a second time.
      guid: `reactie-${id}`,
      link: absoluteAddress(commentPath(article.slug, id)),
      title: plain(machines.commentTitle(name, article.title)),
      date: new Date(createdAt),
      content: asHtml(body),
      // RSS's own `author` is an e-mail address.
      extensions: [{ name: 'dc:creator', objects: { _text: plain(name) } }],
    })
  }
  return feed.rss2()
}

/** The text as HTML: blank lines make paragraphs, as on the page. */
function asHtml(text: string): string {
  return plain(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}

/** XML cannot hold these, however they are written. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

function plain(text: string): string {
  return text.replace(NOT_IN_XML, '')
}
