import { htmlLine } from './html-text'
import { beginning } from './place'
import type { Post } from './read-post'

/** What plugins, and Ghost, let editors write for search engines; the newer name of a plugin's own stands first. */
const TITLES = [
  '_yoast_wpseo_title',
  'rank_math_title',
  '_aioseo_title',
  '_aioseop_title',
  '_seopress_titles_title',
  '_genesis_title',
  '_wds_title',
  'jetpack_seo_html_title',
  'meta_title',
]
const DESCRIPTIONS = [
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
  '_aioseop_description',
  '_seopress_titles_desc',
  '_genesis_description',
  '_wds_metadesc',
  'advanced_seo_description',
  'meta_description',
]
const CANONICALS = [
  '_yoast_wpseo_canonical',
  'rank_math_canonical_url',
  '_seopress_robots_canonical',
  '_genesis_canonical_uri',
  'canonical_url',
]

/** Longer ones are no text for a search result. */
const LONGEST = 500
/** What stands for something that the plugin fills in: `%%title%%`, `%title%`, `#post_title`. */
const VARIABLE =
  /%%[a-z][\w-]*%%|%[a-z][\w-]*%|#(?:post|site|separator|page|author|tag|category|current)_?\w*/gi
const OF_THE_TITLE = /^[%#]+(?:post_?|seo_)?title%*$/i
const OF_THE_EXCERPT = /excerpt(?:_only)?%*$/i
/** Ours puts the name of the site behind a title by itself. */
const OF_THE_SITE =
  /^[%#]+(?:sep|separator\w*|sitename|site_?title|sitetitle|page|pagenumber|page_number)%*$/i

interface SearchTexts {
  texts?: { title?: string; description?: string }
  told: string[]
}

/** Whether a field is one of these, and so is no text that gets lost. */
export function isSearchField(name: string): boolean {
  return (
    [...TITLES, ...DESCRIPTIONS, ...CANONICALS].includes(name) || /^(?:rank_math|jetpack_seo)_/.test(name)
  )
}

/** What search engines were to show of a post, and what of it has no place here. */
export function searchTexts(post: Pick<Post, 'introduction' | 'link' | 'meta' | 'title'>): SearchTexts {
  const { link, meta } = post
  const unknown = new Set<string>()
  const textOf = (names: readonly string[]) => filledIn(firstOf(names, meta), post, unknown)
  const title = textOf(TITLES)
  const description = textOf(DESCRIPTIONS)
  const canonical = firstOf(CANONICALS, meta)
  const texts = {
    ...(title && title !== post.title && { title }),
    ...(description && description !== post.introduction && { description }),
  }
  return {
    ...(Object.keys(texts).length > 0 && { texts }),
    told: [
      ...(unknown.size > 0
        ? [`in de teksten voor zoekmachines is weg wat de plugin zelf invulde: ${[...unknown].join(', ')}.`]
        : []),
      ...(isKeptFromEngines(meta)
        ? ['mocht van de oude site niet in zoekmachines staan (noindex); hier mag dat wel.']
        : []),
      ...(canonical && !isSameAddress(canonical, link)
        ? [
            `wees zoekmachines naar een ander adres (canonical); dat doet het hier niet: ${beginning(canonical)}`,
          ]
        : []),
    ],
  }
}

function firstOf(names: readonly string[], meta: Readonly<Record<string, string>>): string {
  return names.map((name) => meta[name]?.trim() ?? '').find(Boolean) ?? ''
}

function filledIn(
  template: string,
  { introduction, title }: Pick<Post, 'introduction' | 'title'>,
  unknown: Set<string>,
): string {
  const text = htmlLine(template.slice(0, 4 * LONGEST)).replace(VARIABLE, (variable) => {
    if (OF_THE_SITE.test(variable)) return ''
    if (OF_THE_TITLE.test(variable)) return title
    if (OF_THE_EXCERPT.test(variable)) return introduction.replace(/\s+/g, ' ')
    unknown.add(variable)
    return ''
  })
  // What parted the name of the site from the rest parts nothing any more.
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?:\s[-–—|•·:»]+)+\s*$/, '')
    .trim()
    .slice(0, LONGEST)
}

function isKeptFromEngines(meta: Readonly<Record<string, string>>): boolean {
  return (
    meta['_yoast_wpseo_meta-robots-noindex'] === '1' ||
    meta._seopress_robots_index === 'yes' ||
    meta._genesis_noindex === '1' ||
    /\bnoindex\b/.test(meta.rank_math_robots ?? '')
  )
}

function isSameAddress(one: string, other: string): boolean {
  const bare = (address: string) => address.trim().replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '')
  return bare(one) === bare(other)
}
