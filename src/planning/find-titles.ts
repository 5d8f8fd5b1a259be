import type { PayloadRequest } from 'payload'
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
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      draft: true,
      pagination: false,
      select: { title: true },
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const { id, title } of docs) titles.set(id, title || 'Zonder titel')
  }
  return plans.flatMap((plan) => {
    const title = titles.get(plan.document)
    return title === undefined ? [] : [{ ...plan, title }]
  })
}
