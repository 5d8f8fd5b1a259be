import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { EDITORS, hasRole } from '@/access/access'
import { shortMoment } from '@/ui/site-time'
import { findPlansFor } from './find-plans'
import type { PlannedCollection } from './plan'

/**
 * What is planned goes on the site as it stands by then, and nobody looks at it again: an author who may not publish would do so by
 * writing on in what an editor planned. So it stays as the editor saw it until the plan is taken back.
 */
export const keepAsPlanned =
  (collection: PlannedCollection): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !req.user || hasRole(req.user, ...EDITORS)) return data
    const plans = await findPlansFor(req, collection, String(originalDoc.id))
    const publication = plans.find(({ kind, state }) => kind === 'publish' && state !== 'failed')
    if (!publication) return data
    throw new APIError(
      `Dit wordt vanzelf gepubliceerd, op ${shortMoment(publication.at)}, zoals het nu is. Wilt u nog iets veranderen? Vraag een redacteur om dat eerst te annuleren.`,
      403,
      undefined,
      true,
    )
  }
