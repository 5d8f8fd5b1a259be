import { articles } from './en/articles'
import { blocks } from './en/blocks'
import { causes } from './en/causes'
import { comments } from './en/comments'
import { compare } from './en/compare'
import { machines } from './en/machines'
import { mail } from './en/mail'
import { ownData } from './en/own-data'
import { search } from './en/search'
import { site } from './en/site'
import { standardPages } from './en/standard-pages'
import type { Messages } from './messages'

/** The English catalogue. */
export const en: Messages = {
  lang: 'en',
  locale: 'en-GB',
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
