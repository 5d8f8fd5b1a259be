import type { Article } from '@/articles/article'
import { env } from '@/platform/env'
import type { Settings } from '@/site/settings'
import { HOME_PATH, oembedPath, sharePicturePath, symptomAt, symptomPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { cardSize, embedCode, type Room } from './embed-code'

/** What an asker gets that is answered with an error. */
export type Refused = 'noUrl' | 'noSize' | 'noFormat' | 'nowhere'

/** No address of a page is longer. */
const LONGEST_URL = 2_000
const SIZE = /^[1-9]\d{0,4}$/
/** The picture that goes with an article, in pixels. */
const PICTURE = { width: 1200, height: 630 }

/** What is asked by the protocol (oembed.com): the slug of an article, and how much room there is for its card. */
export function readOembed(query: URLSearchParams): { slug: string; room: Room } | Refused {
  const [url, format, maxWidth, maxHeight] = ['url', 'format', 'maxwidth', 'maxheight'].map(
    (name) => query.get(name) ?? undefined,
  )
  if (format && format !== 'json') return 'noFormat'
  if (!url) return 'noUrl'
  if ([maxWidth, maxHeight].some((size) => size !== undefined && !SIZE.test(size))) return 'noSize'
  const slug = slugIn(url)
  if (!slug) return 'nowhere'
  return { slug, room: { width: numberOf(maxWidth), height: numberOf(maxHeight) } }
}

const numberOf = (text: string | undefined): number | undefined => (text ? Number(text) : undefined)

function slugIn(url: string): string | undefined {
  if (url.length > LONGEST_URL || !URL.canParse(url)) return undefined
  const { origin, pathname } = new URL(url)
  return origin === new URL(env().SITE_URL).origin ? symptomAt(pathname.replace(/\/$/, '')) : undefined
}

/** What a site gets to know that shows the card of an article. */
export function oembedAnswer(article: Article, { siteName }: Settings, room: Room): Record<string, unknown> {
  const hasRoom =
    PICTURE.width <= (room.width ?? PICTURE.width) && PICTURE.height <= (room.height ?? PICTURE.height)
  return {
    version: '1.0',
    type: 'rich',
    title: article.title,
    ...(article.authors.length > 0 && { author_name: article.authors.map(({ name }) => name).join(', ') }),
    provider_name: siteName,
    provider_url: absoluteAddress(HOME_PATH),
    ...(hasRoom && {
      thumbnail_url: absoluteAddress(sharePicturePath(article.slug)),
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    }),
    ...cardSize(article, room),
    html: embedCode(article, room),
  }
}

/** Where it is asked about an article; stands in the head of its page. */
export function oembedAddress(slug: string): string {
  return absoluteAddress(
    `${oembedPath}?format=json&url=${encodeURIComponent(absoluteAddress(symptomPath(slug)))}`,
  )
}
