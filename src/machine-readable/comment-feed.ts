import { Feed } from 'feed'
import type { LatestComment } from '@/comments/latest'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { commentPath } from '@/ui/paths'
import { absoluteAddress } from './absolute-address'
import { xmlHtml, xmlText } from './xml-text'

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
    title: xmlText(title),
    description: xmlText(title),
    language: lang,
    copyright: xmlText(settings.publisher),
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
      title: xmlText(machines.commentTitle(name, article.title)),
      date: new Date(createdAt),
      content: asHtml(body),
      // RSS's own `author` is an e-mail address.
      extensions: [{ name: 'dc:creator', objects: { _text: xmlText(name) } }],
    })
  }
  return feed.rss2()
}

/** The text as HTML: blank lines make paragraphs, as on the page. */
function asHtml(text: string): string {
  return xmlHtml(text)
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}
