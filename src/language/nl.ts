import { articles } from './nl/articles'
import { blocks } from './nl/blocks'
import { causes } from './nl/causes'
import { comments } from './nl/comments'
import { compare } from './nl/compare'
import { machines } from './nl/machines'
import { mail } from './nl/mail'
import { ownData } from './nl/own-data'
import { search } from './nl/search'
import { site } from './nl/site'
import { standardPages } from './nl/standard-pages'

/** What the site itself says to readers, in Dutch; a file per feature. English has the same shape, and the type check holds it. */
export const nl = {
  /** For `lang`. */
  lang: 'nl',
  /** For numbers, dates and sorting. */
  locale: 'nl-NL',
  articles,
  blocks,
  causes,
  comments,
  compare,
  machines,
  mail,
  ownData,
  search,
  site,
  standardPages,
}
