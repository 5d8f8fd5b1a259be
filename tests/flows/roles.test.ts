import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Client, loginAs, stranger } from '../support/client'

/*
 * Who may do what, as the running site says it to each of them. A star: only some documents, such as one's own or what
 * is published. What is not named is for nobody. A new collection, or a field with rules of its own, belongs in here.
 */

const ROLES = ['admin', 'editor', 'author', 'moderator', 'stranger'] as const
type Role = (typeof ROLES)[number]
type Permission = true | { permission?: boolean; fields?: Fields; [operation: string]: unknown }
type Fields = true | Record<string, Permission>

const STAFF = 'admin editor author moderator'
const PUBLIC = `${STAFF} stranger*`
const OWN = 'admin* editor* author* moderator*'

const COLLECTIONS: Record<string, Record<string, string>> = {
  symptoms: {
    create: 'admin editor author',
    read: PUBLIC,
    update: 'admin editor author*',
    delete: 'admin',
    readVersions: STAFF,
  },
  'article-changes': { read: STAFF, update: 'admin editor', delete: 'admin' },
  causes: { create: 'admin editor author', read: PUBLIC, update: 'admin editor', delete: 'admin' },
  sources: { create: 'admin editor author', read: PUBLIC, update: 'admin editor', delete: 'admin' },
  authors: { create: 'admin editor', read: PUBLIC, update: 'admin editor', delete: 'admin' },
  pages: {
    create: 'admin editor',
    read: PUBLIC,
    update: 'admin editor',
    delete: 'admin',
    readVersions: STAFF,
  },
  media: {
    create: 'admin editor author',
    read: `${STAFF} stranger`,
    update: 'admin editor',
    delete: 'admin editor',
  },
  comments: {
    create: 'admin editor moderator',
    read: 'admin editor author* moderator stranger*',
    update: 'admin editor moderator',
    delete: 'admin',
  },
  'comment-blocks': {
    create: 'admin editor moderator',
    read: 'admin editor moderator',
    update: 'admin editor moderator',
    delete: 'admin editor moderator',
  },
  'audit-entries': { read: 'admin editor' },
  'comment-decisions': { read: 'admin editor moderator' },
  'comment-notes': { read: 'admin editor moderator', delete: 'admin editor* moderator*' },
  'comment-reports': { read: 'admin editor moderator', delete: 'admin' },
  mails: { read: 'admin', delete: 'admin' },
  'article-reads': { read: 'admin editor', delete: 'admin' },
  'article-finds': { read: 'admin editor', delete: 'admin' },
  'search-misses': { read: 'admin editor', delete: 'admin editor' },
  users: { create: 'admin', read: STAFF, update: 'admin', delete: 'admin' },
  redirects: { create: 'admin editor', read: STAFF, update: 'admin editor', delete: 'admin editor' },
  'preview-links': { read: 'admin* editor* author*', delete: 'admin editor author' },
  remarks: { read: STAFF, delete: 'admin editor* author* moderator*' },
  'review-requests': { read: STAFF },
  'payload-jobs': { create: 'admin', read: 'admin', update: 'admin', delete: 'admin' },
  'payload-locked-documents': {
    create: 'admin',
    read: STAFF,
    update: 'admin editor author* moderator*',
    delete: 'admin editor author* moderator*',
  },
  'payload-preferences': { create: STAFF, read: OWN, update: OWN, delete: OWN },
  // Answered by no address: see "is closed" in access.test.ts.
  'payload-migrations': { create: STAFF, read: STAFF, update: STAFF, delete: STAFF },
}

/** Fields that some may not touch who may touch the document. */
const FIELDS: Record<string, Record<string, string>> = {
  symptoms: {
    'create changedBy': '',
    'read changedBy': 'admin editor author moderator',
    'update changedBy': '',
    'read changeNote': 'admin editor author moderator',
    'read readyForReview': 'admin editor author moderator',
    'create commentsOpen': 'admin editor',
    'update commentsOpen': 'admin editor',
    'create createdBy': '',
    'read createdBy': 'admin editor author moderator',
    'update createdBy': '',
    'create footnoteSources': '',
    'read footnoteSources': 'admin editor author moderator',
    'update footnoteSources': '',
    'create hasCareCard': '',
    'read hasCareCard': 'admin editor author moderator',
    'update hasCareCard': '',
    'create importedAs': '',
    'read importedAs': 'admin editor author moderator',
    'update importedAs': '',
    'create importedFrom': '',
    'read importedFrom': 'admin editor author moderator',
    'update importedFrom': '',
    'create nextReview': 'admin editor',
    'update nextReview': 'admin editor',
    'create publishedAt': 'admin editor',
    'update publishedAt': 'admin editor',
    'create reviewedAt': 'admin editor',
    'update reviewedAt': 'admin editor',
    'create reviewers': 'admin editor',
    'update reviewers': 'admin editor',
  },
  'article-changes': {
    'update symptom': '',
    'update kind': '',
    'update at': '',
    'update figures': '',
    'update onlyDate': '',
  },
  sources: {
    'create key': '',
    'read key': 'admin editor author moderator',
    'update key': '',
    'create link': '',
    'read link': 'admin editor author moderator',
    'update link': '',
  },
  pages: {
    'create changedBy': '',
    'read changedBy': 'admin editor author moderator',
    'update changedBy': '',
    'create importedAs': '',
    'read importedAs': 'admin editor author moderator',
    'update importedAs': '',
    'create importedFrom': '',
    'read importedFrom': 'admin editor author moderator',
    'update importedFrom': '',
  },
  media: {
    'create importedFrom': '',
    'read importedFrom': 'admin editor author moderator',
    'update importedFrom': '',
  },
  'comment-blocks': {
    'create by': '',
    'create byName': '',
    'create heldCount': '',
    'create lastHeldAt': '',
    'create shown': '',
    'read value': '',
    'update by': '',
    'update byName': '',
    'update heldCount': '',
    'update kind': '',
    'update lastHeldAt': '',
    'update shown': '',
    'update value': '',
  },
  comments: {
    'create block': '',
    'read block': 'admin editor moderator',
    'update block': '',
    'create editedAt': '',
    'update editedAt': '',
    'create rejectionReason': '',
    'read rejectionReason': 'admin editor moderator',
    'update rejectionReason': '',
    'create consentedAt': '',
    'read consentedAt': 'admin editor moderator',
    'update consentedAt': '',
    'create decidedAt': '',
    'read decidedAt': 'admin editor moderator',
    'update decidedAt': '',
    'create decidedBy': '',
    'read decidedBy': 'admin editor moderator',
    'update decidedBy': '',
    'read email': 'admin editor moderator',
    'create emailConfirmedAt': '',
    'read emailConfirmedAt': 'admin editor moderator',
    'update emailConfirmedAt': '',
    'create erasedAt': '',
    'read erasedAt': 'admin editor moderator',
    'update erasedAt': '',
    'create heldReasons': '',
    'read heldReasons': 'admin editor moderator',
    'update heldReasons': '',
    'create networkDay': '',
    'read networkDay': 'admin editor moderator',
    'update networkDay': '',
    'create networkHash': '',
    'read networkHash': 'admin editor moderator',
    'update networkHash': '',
    'read notifyReplies': 'admin editor moderator',
    'create number': '',
    'create page': '',
    'update number': '',
    'update page': '',
    'create reportCount': '',
    'read reportCount': 'admin editor moderator',
    'update reportCount': '',
    'create reportedAt': '',
    'read reportedAt': 'admin editor moderator',
    'update reportedAt': '',
    'create reportsClearedAt': '',
    'read reportsClearedAt': 'admin editor moderator',
    'update reportsClearedAt': '',
    'create staffReply': '',
    'update staffReply': '',
  },
  users: {
    'read apiKey': '',
    'read apiKeyIndex': '',
    'create attentionMailedAt': '',
    'read attentionMailedAt': 'admin',
    'update attentionMailedAt': '',
    'create commentsDigestAt': '',
    'read commentsDigestAt': 'admin',
    'update commentsDigestAt': '',
    'create hash': '',
    'update hash': '',
    'create resetPasswordExpiration': '',
    'update resetPasswordExpiration': '',
    'create resetPasswordRequestedAt': '',
    'update resetPasswordRequestedAt': '',
    'create resetPasswordToken': '',
    'update resetPasswordToken': '',
    'create salt': '',
    'update salt': '',
    'read sessions': '',
    'update sessions': '',
  },
}

describe.skipIf(!inject('site'))('what each role may do', () => {
  const rights = {} as Record<Role, Record<string, Exclude<Permission, true>>>

  beforeAll(async () => {
    for (const role of ROLES) {
      const client: Client = role === 'stranger' ? stranger : await loginAs(role)
      rights[role] = (await (await client.get('/api/access')).json()).collections
    }
  })

  it('is written down for every collection', () => {
    expect(Object.keys(rights.admin).sort()).toEqual(Object.keys(COLLECTIONS).sort())
  })

  it.each(Object.entries(COLLECTIONS))('with %s', (slug, expected) => {
    const found: Record<string, string> = {}
    for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock']) {
      const roles = whoMay((role) => rights[role][slug]?.[operation])
      if (roles) found[operation] = roles
    }
    expect(found).toEqual(expected)
  })

  it.each(Object.keys(COLLECTIONS))('with the fields of %s that have rules of their own', (slug) => {
    const names = new Set<string>()
    for (const role of ROLES) {
      const fields = rights[role][slug]?.fields
      if (typeof fields === 'object') for (const name of Object.keys(fields)) names.add(name)
    }
    const found: Record<string, string> = {}
    for (const name of names) {
      for (const operation of ['read', 'create', 'update']) {
        const all = ROLES.filter((role) => may(rights[role][slug]?.[operation]))
        const some = all.filter((role) => {
          const { fields } = rights[role][slug] ?? {}
          return fields === true || mayInField(fields?.[name], operation)
        })
        if (some.length < all.length) found[`${operation} ${name}`] = some.join(' ')
      }
    }
    expect(found).toEqual(FIELDS[slug] ?? {})
  })
})

function whoMay(of: (role: Role) => unknown): string {
  return ROLES.filter((role) => may(of(role)))
    .map((role) => (of(role) === true ? role : `${role}*`))
    .join(' ')
}

function may(permission: unknown): boolean {
  return permission === true || Boolean((permission as { permission?: boolean } | undefined)?.permission)
}

function mayInField(field: Permission | undefined, operation: string): boolean {
  return field === true || may(field?.[operation])
}
