import type { Metadata } from 'next'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { ALL_COMMENTS_FEED_PATH, FEED_PATH, SITE_PICTURE_PATH } from '@/ui/paths'

interface PageFacts {
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

/** What stands in the head of a page for search engines, feed readers, and sites where readers share it. */
export function pageMetadata({ siteName }: Settings, facts: PageFacts): Metadata {
  const { title, path, article } = facts
  const description = facts.description || undefined
  const shared = {
    url: path,
    siteName,
    title: title ?? siteName,
    locale: messages().locale.replace('-', '_'),
    images: [{ url: facts.picture ?? SITE_PICTURE_PATH, width: 1200, height: 630, alt: title ?? siteName }],
    ...(description && { description }),
  }
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(facts.unlisted && { robots: { index: false } }),
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': [{ url: FEED_PATH, title: messages().machines.feedTitle(siteName) }],
        ...(facts.markdown && { 'text/markdown': facts.markdown }),
        ...(facts.oembed && { 'application/json+oembed': [{ url: facts.oembed, title: title ?? siteName }] }),
        'application/rss+xml': [
          ...(facts.feed ? [{ url: facts.feed.path, title: facts.feed.title }] : []),
          { url: ALL_COMMENTS_FEED_PATH, title: messages().machines.commentFeed(siteName) },
        ],
      },
    },
    openGraph: article
      ? { ...shared, type: 'article', ...articleFacts(article) }
      : { ...shared, type: 'website' },
    twitter: { card: 'summary_large_image' },
  }
}

function articleFacts({ publishedAt, lastUpdated, authors }: NonNullable<PageFacts['article']>) {
  return {
    authors: authors.map(({ name }) => name),
    ...(publishedAt && { publishedTime: publishedAt }),
    ...(lastUpdated && { modifiedTime: lastUpdated }),
  }
}
