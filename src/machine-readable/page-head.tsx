import { messages } from '@/language/messages'
import { ALL_COMMENTS_FEED_PATH, FEED_PATH, SITE_PICTURE_PATH } from '@/ui/paths'
import { absoluteAddress } from './absolute-address'

/** What stands in the head of a page for search engines, feed readers, and sites where readers share it. */
export interface PageFacts {
  /** Without it, the name of the site is the title. */
  title?: string
  description?: string | null
  path: string
  /** An RSS feed of what is on the page. */
  feed?: { path: string; title: string }
  /** The path of the same as Markdown. */
  markdown?: string
  /** The whole address that answers by oEmbed. */
  oembed?: string
  /** The path of a picture of 1200 × 630. */
  picture?: string
  /** Not for search engines: it says nothing without the page that it belongs to. */
  unlisted?: true
  article?: { publishedAt: string | null; lastUpdated: string | null; authors: { name: string }[] }
}

interface Props {
  facts: PageFacts
  siteName: string
}

export function PageHead({ facts, siteName }: Props) {
  const { description, path, unlisted } = facts
  return (
    <>
      {unlisted && <meta name="robots" content="noindex" />}
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={absoluteAddress(path)} />
      <Alternates facts={facts} siteName={siteName} />
      <ForSharing facts={facts} siteName={siteName} />
    </>
  )
}

function Alternates({ facts: { feed, markdown, oembed, title }, siteName }: Props) {
  const { commentFeed, feedTitle } = messages().machines
  const alternate = (type: string, href: string, named?: string) => (
    <link rel="alternate" type={type} title={named} href={href} />
  )
  return (
    <>
      {alternate('application/atom+xml', absoluteAddress(FEED_PATH), feedTitle(siteName))}
      {markdown && alternate('text/markdown', absoluteAddress(markdown))}
      {oembed && alternate('application/json+oembed', oembed, title ?? siteName)}
      {feed && alternate('application/rss+xml', absoluteAddress(feed.path), feed.title)}
      {alternate('application/rss+xml', absoluteAddress(ALL_COMMENTS_FEED_PATH), commentFeed(siteName))}
    </>
  )
}

/** By Open Graph, which those who have names of their own for it read as well. */
function ForSharing({ facts, siteName }: Props) {
  const { article, description, path } = facts
  const title = facts.title ?? siteName
  const properties: [name: string, content: string | null | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absoluteAddress(path)],
    ['og:site_name', siteName],
    ['og:locale', messages().locale.replace('-', '_')],
    ['og:image', absoluteAddress(facts.picture ?? SITE_PICTURE_PATH)],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
    ['article:published_time', article?.publishedAt],
    ['article:modified_time', article?.lastUpdated],
    ...(article?.authors ?? []).map(({ name }): [string, string] => ['article:author', name]),
  ]
  return (
    <>
      {properties.map(
        ([name, content]) => content && <meta key={name + content} property={name} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
