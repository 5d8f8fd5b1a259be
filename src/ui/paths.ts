import { KIND_PATHS, partsIn, pathTo, type Route } from '../../server/addresses.mjs'

/* The addresses of the site as links and redirects write them; `server/addresses.mjs` is the table of all that there are. */

export const HOME_PATH: Route = '/'
export const symptomsPath: Route = '/symptomen'
export const symptomsByLetterPath = (letter: string): string => pathTo('/symptomen/letter/[letter]', letter)
export const readsPath = (slug: string): string => pathTo('/symptomen/[slug]/gelezen', slug)
export const symptomPath = (slug: string): string => pathTo('/symptomen/[slug]', slug)
export const commentsPath = (slug: string): string => pathTo('/symptomen/[slug]/reacties', slug)
/** The symptom that an article is about, as machines name it: the article's address and this. */
export const SYMPTOM_FRAGMENT = 'symptoom'
/** Pages count from the oldest: a new comment renumbers none. */
export const commentPagePath = (slug: string, page: number): string =>
  pathTo('/symptomen/[slug]/reacties/[page]', slug, String(page))
/** Leads to the page that a comment is on, as long as there is a comment. `ref` is its number or its id, here and below. */
export const commentPath = (slug: string, ref: string): string =>
  `${commentsPath(slug)}?reactie=${encodeURIComponent(ref)}`
export const commentFeedPath = (slug: string): string => pathTo('/symptomen/[slug]/reacties/feed.xml', slug)
export const ALL_COMMENTS_FEED_PATH: Route = '/reacties/feed.xml'
/** `comment` is the one that leads back: what was answered, or what was placed. */
export const thanksPath = (slug: string, comment?: string): string =>
  pathTo('/symptomen/[slug]/reacties/bedankt', slug) + leadingTo(comment)
export const placedPath = (slug: string, comment?: string): string =>
  pathTo('/symptomen/[slug]/reacties/geplaatst', slug) + leadingTo(comment)
const leadingTo = (comment?: string): string => (comment ? `?reactie=${encodeURIComponent(comment)}` : '')
export const REPORT_PATH: Route = '/reacties/melden'
export const reportPath = (comment: string): string => REPORT_PATH + leadingTo(comment)
export const PUZZLE_PATH: Route = '/reacties/puzzel'
export const replyPath = (slug: string, parent: string): string =>
  `${commentsPath(slug)}?parent=${encodeURIComponent(parent)}`
export const commentAnchor = (ref: string): string => `reactie-${ref}`
export const causesPath: Route = '/oorzaken'
export const causePath = (slug: string): string => pathTo('/oorzaken/[slug]', slug)
export const causesByLetterPath = (letter: string): string => pathTo('/oorzaken/letter/[letter]', letter)
type Kind = keyof typeof KIND_PATHS
export const causesByKindPath = (kind: Kind, letter = ''): string =>
  pathTo('/oorzaken/soort/[kind]/[[...letter]]', KIND_PATHS[kind], letter).replace(/\/$/, '')
/** The kind that a part of an address names; undefined where it names none. */
export const kindAt = (part: string): Kind | undefined =>
  (Object.keys(KIND_PATHS) as Kind[]).find((kind) => KIND_PATHS[kind] === part)
export const authorPath = (slug: string): string => pathTo('/auteurs/[slug]', slug)
export const confirmPath: Route = '/mail/bevestigen'
/** Where somebody says that a comment under their address is theirs. */
export const confirmCommentPath: Route = '/reacties/bevestigen'
export const unsubscribePath: Route = '/mail/afmelden'
/** Where people see, download and erase what the site keeps about them. */
export const OWN_DATA_PATH: Route = '/uw-gegevens'
/** A draft as readers would see it; `collection` is one that has drafts. */
export const previewPath = (collection: string, id: string): string =>
  pathTo('/voorbeeld/[collection]/[id]', collection, id)
export const deskPath: string = pathTo('/admin/[[...segments]]', 'reacties')
export const searchPath: Route = '/zoeken'
/** Which causes of an article are called as somebody types: `?symptoom=` its slug, `&q=`. */
export const CAUSE_SEARCH_PATH: Route = '/zoeken/oorzaken'
/** @param query with its question mark, or nothing */
export const comparePath = (query = ''): string => pathTo('/vergelijk') + query
export const figuresPath = (slug: string, ending: 'csv' | 'json'): string =>
  pathTo(`/symptomen/[slug]/oorzaken.${ending}`, slug)
/** When the article was published and changed, and which figures. */
export const changesPath = (slug: string): string => pathTo('/symptomen/[slug]/wijzigingen', slug)
/** The card of the article for frames on other sites, and how it gets there. */
export const cardPath = (slug: string): string => pathTo('/symptomen/[slug]/kaart', slug)
export const embedPath = (slug: string): string => pathTo('/symptomen/[slug]/insluiten', slug)
export const oembedPath: Route = '/oembed'
/** The article as Markdown; `/symptomen/{slug}.md` leads there. */
export const articleMarkdownPath = (slug: string): string => pathTo('/symptomen/[slug]/artikel.md', slug)
/** The picture that shows where somebody shares the article. */
export const sharePicturePath = (slug: string): string => pathTo('/symptomen/[slug]/deel.png', slug)
export const SITE_PICTURE_PATH: Route = '/deel.png'
export const FEED_PATH: Route = '/feed.xml'
export const SITEMAP_PATH: Route = '/sitemap.xml'
/** @param name with the number of the part: `symptomen-1` */
export const sitemapPartPath = (name: string): string => pathTo('/sitemaps/[name]', `${name}.xml`)
/** The pages about the publisher and about privacy, where the settings name no others. */
export const ABOUT_SLUG = 'over-ons'
export const PRIVACY_SLUG = 'privacy'
export const pagePath = (slug: string): string => pathTo('/[slug]', slug)

/** The slug of the article at a path; undefined where the path is of something else. */
export const symptomAt = (path: string): string | undefined => partsIn('/symptomen/[slug]', path)?.slug

/** Whether a link may lead there: a page of this site, or a site elsewhere; no scripts. Browsers take `/\` for `//`. */
export function isAddress(value: unknown): boolean {
  return /^(\/(?![/\\])|https?:\/\/)\S*$/.test(String(value ?? ''))
}
