import type { CollectionSlug, GlobalSlug } from 'payload'

export const ACTIONS = [
  'made',
  'imported',
  'draft',
  'changed',
  'published',
  'unpublished',
  'planned',
  'plan-cancelled',
  'version-restored',
  'trashed',
  'restored',
  'merged',
  'deleted',
] as const
export type Action = (typeof ACTIONS)[number]

export const ACTION_LABELS: Record<Action, string> = {
  made: 'Gemaakt',
  imported: 'Geïmporteerd',
  draft: 'Concept gewijzigd',
  changed: 'Gewijzigd',
  published: 'Gepubliceerd',
  unpublished: 'Van de site gehaald',
  planned: 'Gepland',
  'plan-cancelled': 'Planning geannuleerd',
  'version-restored': 'Versie teruggezet',
  trashed: 'Naar de prullenbak',
  restored: 'Uit de prullenbak',
  merged: 'Samengevoegd',
  deleted: 'Verwijderd',
}

/** `changes`: the site makes them, as a part of what is recorded already. */
type Recorded = 'all' | 'changes' | 'none'

/** What content is. Comments have a record of their own (`comment-decisions`), accounts are no content. */
export const RECORDED = {
  symptoms: 'all',
  causes: 'all',
  sources: 'all',
  authors: 'all',
  pages: 'all',
  media: 'all',
  redirects: 'all',
  'site-settings': 'changes',
  'article-changes': 'changes',
  'audit-entries': 'none',
  'article-reads': 'none',
  'article-finds': 'none',
  comments: 'none',
  'comment-blocks': 'none',
  'comment-decisions': 'none',
  'comment-lessons': 'none',
  'comment-notes': 'none',
  'comment-reports': 'none',
  mails: 'none',
  'search-misses': 'none',
  users: 'none',
  'second-factors': 'none',
  'trusted-browsers': 'none',
  'used-puzzles': 'none',
  'preview-links': 'none',
  expiries: 'none',
  counters: 'none',
  remarks: 'none',
  'review-requests': 'none',
  leases: 'none',
  'payload-jobs': 'none',
  'payload-kv': 'none',
  'payload-locked-documents': 'none',
  'payload-preferences': 'none',
  'payload-migrations': 'none',
} as const satisfies Record<CollectionSlug | GlobalSlug, Recorded>

export const KIND_LABELS: Record<string, string> = {
  symptoms: 'Symptoom',
  causes: 'Oorzaak',
  sources: 'Bron',
  authors: 'Auteur',
  pages: 'Pagina',
  media: 'Afbeelding',
  redirects: 'Verwijzing',
  'site-settings': 'Instellingen',
  'article-changes': 'Wijziging voor lezers',
}

/** What happened to a document, beside by whom and when. */
export interface Happening {
  action: Action
  /** Of which collection or global. */
  kind: string
  /** Its id; of a global its name. */
  document: string
  title: string
  /** What changed, as `['3 aantallen', 'inleiding']`. */
  parts?: string[]
}
