import type { AuditEntry } from '@/payload-types'

type Entry = Pick<AuditEntry, 'kind' | 'document' | 'action'>

/** Where in the admin what an entry is about stands; undefined where it is gone for good. */
export function entryAddress({ kind, document, action }: Entry): string | undefined {
  if (action === 'deleted') return undefined
  if (kind === 'site-settings') return `/admin/globals/${kind}`
  return `/admin/collections/${kind}${action === 'trashed' ? '/trash' : ''}/${document}`
}

const COMPARED: string[] = ['draft', 'published', 'unpublished', 'version-restored', 'imported']

/** Whether there is, or was, a version to compare with the one before it. */
export function hasVersions({ kind, action }: Entry): boolean {
  return (kind === 'symptoms' || kind === 'pages') && COMPARED.includes(action)
}
