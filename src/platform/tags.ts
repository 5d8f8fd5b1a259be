/** What kept pages depend on. Every place that reads or expires one of these uses these names. */

/** One article, by the last part of its address. */
export const symptomTag = (slug: string): string => `symptom:${slug}`

/** Every article page: for what any of them may show, such as a picture or a link to another article. */
export const ALL_SYMPTOMS = 'symptoms'

/** Lists of articles: the home page and the index. */
export const SYMPTOM_LISTS = 'symptom-lists'

/** One author's page, by the last part of its address. */
export const authorTag = (slug: string): string => `author:${slug}`

/** Which authors there are. */
export const AUTHOR_LISTS = 'author-lists'

/** One cause's own page, by the last part of its address. */
export const causeTag = (slug: string): string => `cause:${slug}`

/** Every cause page: for what the text of any of them may show. */
export const ALL_CAUSES = 'causes'

/** Lists of causes: the index and its pages by letter and kind. */
export const CAUSE_LISTS = 'cause-lists'

/** The published comments of one article, by its id. */
export const commentsTag = (symptom: string): string => `comments:${symptom}`

/** Every plain page. */
export const PAGES = 'pages'

/** Which plain pages there are, for the links to them on every page. */
export const PAGE_LINKS = 'page-links'

/** What stands on every page of the site itself. */
export const SITE_SETTINGS = 'site-settings'

/** Addresses that lead elsewhere. */
export const REDIRECTS = 'redirects'
