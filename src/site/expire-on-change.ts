import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'
import type { Page } from '@/payload-types'
import { expire } from '@/platform/cache'
import { ALL_CAUSES, ALL_SYMPTOMS, PAGE_LINKS, PAGES, REDIRECTS, SITE_SETTINGS } from '@/platform/tags'

/** The name, the publisher and the navigation stand on every page: all of them fall. */
export const expireSiteSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await expire([SITE_SETTINGS], req)
  return doc
}

/** Plain pages are few: any change drops them all, and the articles and causes, which may link to them. */
export const expirePage: {
  afterChange: CollectionAfterChangeHook<Page>
  afterDelete: CollectionAfterDeleteHook<Page>
} = {
  afterChange: async ({ doc, previousDoc, operation, req }) => {
    // Every page of the site links to the published ones: drafts on the way must not drop them all.
    const isListed = doc._status === 'published' || previousDoc?._status === 'published'
    if (isListed) await expire([PAGE_LINKS], req)
    const isNewDraft = operation === 'create' && doc._status !== 'published'
    if (!isNewDraft) await expire([PAGES, ALL_SYMPTOMS, ALL_CAUSES], req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    // The settings may have named it.
    await expire([PAGES, PAGE_LINKS, SITE_SETTINGS, ALL_SYMPTOMS, ALL_CAUSES], req)
    return doc
  },
}

/** What falls when a page is there at once, as it comes out of an export. */
export function tagsOfNewPage({ _status }: Page): string[] {
  return _status === 'published' ? [PAGES, PAGE_LINKS, ALL_SYMPTOMS, ALL_CAUSES] : []
}

/** Addresses that lead elsewhere. */
export const expireRedirects: {
  afterChange: CollectionAfterChangeHook
  afterDelete: CollectionAfterDeleteHook
} = {
  afterChange: async ({ doc, req }) => {
    await expire([REDIRECTS], req)
    return doc
  },
  afterDelete: async ({ doc, req }) => {
    await expire([REDIRECTS], req)
    return doc
  },
}
