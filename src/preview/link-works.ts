import type { Where } from 'payload'
import { WRITERS } from '@/access/access'

/**
 * Which of the links that were given out still show their draft: those whose time is not over, and whose maker may still
 * share. So a maker's links end with the account, or with the role.
 */
export function whereLinkWorks(): Where {
  return {
    and: [
      { expires: { greater_than: new Date().toISOString() } },
      { 'createdBy.roles': { in: [...WRITERS] } },
    ],
  }
}
