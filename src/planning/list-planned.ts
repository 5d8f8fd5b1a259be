import type { Payload, Where } from 'payload'
import { findPlans } from './find-plans'
import type { PlannedCollection } from './plan'

/** For the filters of a list: what is planned of a collection. Nothing where nothing is. */
export function listPlanned(collection: PlannedCollection) {
  return async (payload: Payload): Promise<{ label: string; where: Where } | undefined> => {
    const plans = await findPlans(payload)
    const ids = plans.filter((plan) => plan.collection === collection).map(({ document }) => document)
    return ids.length > 0 ? { label: 'Gepland', where: { id: { in: [...new Set(ids)] } } } : undefined
  }
}
