/** The addresses of the site; every link and every redirect is made here. */
export const symptomsPath = '/symptomen'
export const symptomsByLetterPath = (letter: string): string => `${symptomsPath}/letter/${letter}`
export const symptomPath = (slug: string): string => `/symptomen/${slug}`
export const commentsPath = (slug: string): string => `${symptomPath(slug)}/reacties`
/** Pages count from the oldest: a new comment renumbers none. */
export const commentPagePath = (slug: string, page: number): string => `${commentsPath(slug)}/${page}`
/** Leads to the page that a comment is on, as long as there is a comment. */
export const commentPath = (slug: string, id: string): string =>
  `${commentsPath(slug)}?reactie=${encodeURIComponent(id)}`
export const commentFeedPath = (slug: string): string => `${commentsPath(slug)}/feed.xml`
export const ALL_COMMENTS_FEED_PATH = '/reacties/feed.xml'
/** `comment` is the one that leads back: what was answered, or what was placed. */
export const thanksPath = (slug: string, comment?: string): string =>
  `${commentsPath(slug)}/bedankt${comment ? `?reactie=${encodeURIComponent(comment)}` : ''}`
export const placedPath = (slug: string, comment?: string): string =>
  `${commentsPath(slug)}/geplaatst${comment ? `?reactie=${encodeURIComponent(comment)}` : ''}`
export const REPORT_PATH = '/reacties/melden'
export const reportPath = (comment: string): string => `${REPORT_PATH}?reactie=${encodeURIComponent(comment)}`
export const PUZZLE_PATH = '/reacties/puzzel'
export const replyPath = (slug: string, parent: string): string =>
  `${commentsPath(slug)}?parent=${encodeURIComponent(parent)}`
export const commentAnchor = (id: string): string => `reactie-${id}`
export const causesPath = '/oorzaken'
export const causePath = (slug: string): string => `${causesPath}/${slug}`
export const causesByLetterPath = (letter: string): string => `${causesPath}/letter/${letter}`
export const causesByKindPath = (kind: string, letter?: string): string =>
  `${causesPath}/soort/${letter ? `${kind}/${letter}` : kind}`
export const authorPath = (slug: string): string => `/auteurs/${slug}`
export const confirmPath = '/mail/bevestigen'
export const unsubscribePath = '/mail/afmelden'
/** Where people see, download and erase what the site keeps about them. */
export const OWN_DATA_PATH = '/uw-gegevens'
/** A draft as readers would see it; `collection` is one that has drafts. */
export const previewPath = (collection: string, id: string): string => `/voorbeeld/${collection}/${id}`
export const deskPath = '/admin/reacties'
export const searchPath = '/zoeken'
/** @param query with its question mark, or nothing */
export const comparePath = (query = ''): string => `/vergelijk${query}`
export const figuresPath = (slug: string, ending: 'csv' | 'json'): string =>
  `${symptomPath(slug)}/oorzaken.${ending}`
/** The picture that shows where somebody shares the article. */
export const sharePicturePath = (slug: string): string => `${symptomPath(slug)}/deel.png`
export const SITE_PICTURE_PATH = '/deel.png'
export const FEED_PATH = '/feed.xml'
/** The pages about the publisher and about privacy, where the settings name no others. */
export const ABOUT_SLUG = 'over-ons'
export const PRIVACY_SLUG = 'privacy'
export const pagePath = (slug: string): string => `/${slug}`

/** Whether a link may lead there: a page of this site, or a site elsewhere; no scripts. */
export function isAddress(value: unknown): boolean {
  return /^(\/(?!\/)|https?:\/\/)\S*$/.test(String(value ?? ''))
}
