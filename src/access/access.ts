import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { NOT_TRASHED, PUBLISHED } from '@/platform/find-public'

export const ROLES = ['admin', 'editor', 'author', 'moderator'] as const
export type Role = (typeof ROLES)[number]

/** Who keeps the site as a whole. */
export const EDITORS: readonly Role[] = ['admin', 'editor']
/** Who writes articles: editors, and authors in their own drafts. */
export const WRITERS = ['admin', 'editor', 'author'] as const satisfies readonly Role[]

type RequestUser = PayloadRequest['user']

/** Whether the user has at least one of the roles; a stranger (null) never has. */
export function hasRole(user: RequestUser, ...roles: Role[]): boolean {
  const own: Role[] = user?.roles ?? []
  return own.some((role) => roles.includes(role))
}

/** A rule for users with one of the roles. */
function allow(...roles: Role[]): (args: { req: PayloadRequest }) => boolean {
  return ({ req }) => hasRole(req.user, ...roles)
}

export const anyone: Access = () => true

/** Everybody who can log in and has a role. */
export const staff = allow(...ROLES)
/** Those who keep the articles. */
export const editors = allow('admin', 'editor')
/** Those who write articles: {@link WRITERS}. */
export const writers = allow(...WRITERS)
/** Those who decide about comments, and so may see who wrote them. */
export const moderators = allow('admin', 'editor', 'moderator')
export const admins = allow('admin')

/** Staff see everything; the public sees what is published and not in the trash. */
export const publishedOrStaff: Access = ({ req }) => (hasRole(req.user, ...ROLES) ? true : PUBLISHED)

/** Staff see everything; the public sees what is not in the trash. */
export const notTrashedOrStaff: Access = ({ req }) => (hasRole(req.user, ...ROLES) ? true : NOT_TRASHED)

/** Editors everything; authors only what they made themselves, and publishing is not theirs. */
export const editorsOrOwnDraft: Access = ({ req, data }) => {
  if (hasRole(req.user, 'admin', 'editor')) return true
  // Payload asks this same rule, with this `data`, whether to show the publish button.
  const publishes = (data as { _status?: string } | undefined)?._status === 'published'
  return hasRole(req.user, 'author') && !publishes && { createdBy: { equals: req.user?.id } }
}

/** Writers may create; an author's new document begins as a draft. */
export const writersAsDraft: Access = ({ req, data }) => {
  if (hasRole(req.user, 'admin', 'editor')) return true
  return hasRole(req.user, 'author') && (data as { _status?: string } | undefined)?._status !== 'published'
}

/** Moving to the trash follows `rule`; deleting for good is for admins. */
export function trashBy(rule: Access): Access {
  return (args) => {
    const toTrash = Boolean((args.data as { deletedAt?: unknown } | undefined)?.deletedAt)
    return toTrash ? rule(args) : hasRole(args.req.user, 'admin')
  }
}

type FieldRule = (args: { req: PayloadRequest }) => boolean
type FieldRules = { create: FieldAccess; read: FieldAccess; update: FieldAccess }

/** A field that everybody reads and `rule` writes. */
export function writtenBy(rule: FieldRule): FieldRules {
  return { create: rule, read: () => true, update: rule }
}

/** A field that only `rule` sees and writes; others cannot filter or sort on it either. */
export function privateTo(rule: FieldRule): FieldRules {
  return { create: rule, read: rule, update: rule }
}

/** A field that the system fills: `rule` reads it, nobody writes it through the API. */
export function filledBySystem(rule: FieldRule): FieldRules {
  return { create: () => false, read: rule, update: () => false }
}

/** For a collection in the admin: hidden from those whom `rule` keeps out. */
export function hiddenUnless(rule: FieldRule): (args: { user: unknown }) => boolean {
  return ({ user }) => !rule({ req: { user } as PayloadRequest })
}
