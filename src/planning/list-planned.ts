import type { Payload, Where } from 'payload'
import type { PlannedCollection } from './plan'
import { plansOnce } from './plans-once'

/** For the filters of a list: what is planned of a collection. Nothing where nothing is. */
export function listPlanned(collection: PlannedCollection) {
  return async (payload: Payload): Promise<{ label: string; where: Where } | undefined> => {
    const plans = await plansOnce(payload)
    const ids = plans.filter((plan) => plan.collection === collection).map(({ document }) => document)
    return ids.length > 0 ? { label: 'Gepland', where: { id: { in: [...new Set(ids)] } } } : undefined
  }
}
