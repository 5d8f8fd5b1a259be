import { Feed } from 'feed'
import type { Payload } from 'payload'
import { summaryOf } from '@/articles/summary'
import { messages } from '@/language/messages'
import { cached } from '@/platform/cache'
import { payloadClient } from '@/platform/payload-client'
import { AUTHOR_LISTS, SYMPTOM_LISTS } from '@/platform/tags'
import type { Settings } from '@/site/settings'
import { FEED_PATH, symptomPath } from '@/ui/paths'
import { absoluteAddress } from './absolute-address'
import { xmlHtml, xmlText } from './xml-text'

/** What a feed reader shows at once. */
const MOST = 50

interface FeedEntry {
  id: string
  slug: string
  title: string
  summary: string | undefined
  publishedAt: string | null
  /** An ISO 8601 date and time. */
  updated: string
  authors: string[]
}

const getEntries = cached(
  'feed',
  async () => latestEntries(await payloadClient()),
  // It names who wrote each.
  () => [SYMPTOM_LISTS, AUTHOR_LISTS],
)

/** The articles that were updated last, as an Atom feed with their summaries. */
export async function articleFeed(settings: Settings): Promise<string> {
  const { machines, lang } = messages()
  const entries = await getEntries()
  const feed = new Feed({
    id: absoluteAddress('/'),
    link: absoluteAddress('/'),
    title: xmlText(machines.feedTitle(settings.siteName)),
    language: lang,
    copyright: xmlText(settings.publisher),
    generator: false,
    feedLinks: { atom: absoluteAddress(FEED_PATH) },
    author: { name: xmlText(settings.publisher) },
    // A site without articles: any fixed date keeps the feed the same from one making to the next.
    updated: new Date(entries[0]?.updated ?? 0),
    ...(settings.homeIntroduction && { description: xmlText(settings.homeIntroduction) }),
  })
  for (const entry of entries) {
    feed.addItem({
      // Stays when the address changes: readers' programs do not show the article a second time.
      id: `urn:uuid:${entry.id}`,
      link: absoluteAddress(symptomPath(entry.slug)),
      title: xmlHtml(entry.title),
      date: new Date(entry.updated),
      author: entry.authors.map((name) => ({ name: xmlText(name) })),
      ...(entry.summary && { description: xmlHtml(entry.summary) }),
      ...(entry.publishedAt && { published: new Date(entry.publishedAt) }),
    })
  }
  return feed.atom1()
}

async function latestEntries(payload: Payload): Promise<FeedEntry[]> {
  const { docs } = await payload.find({
    collection: 'symptoms',
    where: { _status: { equals: 'published' } },
    select: {
      slug: true,
      title: true,
      introduction: true,
      body: true,
      publishedAt: true,
      lastUpdated: true,
      updatedAt: true,
      authors: true,
    },
    sort: '-lastUpdated',
    limit: MOST,
    depth: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map((doc) => ({
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title,
    summary: summaryOf({ introduction: doc.introduction ?? null, body: doc.body }),
    publishedAt: doc.publishedAt ?? null,
    updated: doc.lastUpdated ?? doc.updatedAt,
    authors: (doc.authors ?? []).flatMap((author) => (typeof author === 'string' ? [] : [author.name])),
  }))
}
