import type { Access, SanitizedConfig } from 'payload'
import { admins, hasRole } from './access'

/** Editors end and take over every lock, others their own. */
const editorsOrOwn: Access = ({ req }) =>
  hasRole(req.user, 'admin', 'editor') || (req.user ? { 'user.value': { equals: req.user.id } } : false)

/**
 * Rules for the locks of documents, which Payload opens to all who can log in. It adds that collection after all plugins.
 * The admin makes locks by itself (`admin/staff-functions.ts`, `admin/typed/`), not through the API.
 */
export function withLockRules(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) Object.assign(locks.access, { create: admins, update: editorsOrOwn, delete: editorsOrOwn })
  return config
}
