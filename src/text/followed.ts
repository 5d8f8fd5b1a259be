import type { PopulateType } from 'payload'

/** What decides whether a link leads somewhere, and where (`articles/article-text.tsx`). */
const TARGET = { title: true, slug: true, _status: true, deletedAt: true } as const

/**
 * What a page needs of the documents that it leads to, as `populate` of Payload. Without it each is read whole: its text with
 * what that leads to in turn, and for each of an article's causes every article that lists it.
 */
export const FOLLOWED: PopulateType = {
  symptoms: TARGET,
  pages: TARGET,
  causes: {
    name: true,
    slug: true,
    term: true,
    kind: true,
    parent: true,
    synonyms: true,
    codes: true,
    deletedAt: true,
  },
  sources: { title: true, publisher: true, year: true, url: true, kind: true, deletedAt: true },
}
