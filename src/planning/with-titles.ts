import type { PayloadRequest } from 'payload'
import { findTitles } from '@/access/find-titles'
import type { PlanOf } from './find-plans'
import { PLANNED_COLLECTIONS } from './plan'

export interface TitledPlan extends PlanOf {
  title: string
}

/** The plans with the titles of their documents, as the asker may see them; without those whose document is gone. */
export async function withTitles(req: PayloadRequest, plans: PlanOf[]): Promise<TitledPlan[]> {
  const titles = new Map<string, string>()
  for (const collection of PLANNED_COLLECTIONS) {
    const ids = plans.filter((plan) => plan.collection === collection).map(({ document }) => document)
    for (const [id, title] of await findTitles(req, collection, ids)) titles.set(id, title)
  }
  return plans.flatMap((plan) => {
    const title = titles.get(plan.document)
    return title === undefined ? [] : [{ ...plan, title }]
  })
}
