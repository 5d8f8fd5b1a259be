export const PLAN_KINDS = ['publish', 'unpublish'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/** What can be planned: what has drafts. */
export const PLANNED_COLLECTIONS = ['symptoms', 'pages'] as const
export type PlannedCollection = (typeof PLANNED_COLLECTIONS)[number]

/** A publication, or the end of one, that comes by itself. */
export interface Plan {
  /** Of the job in Payload's queue. */
  id: string
  kind: PlanKind
  /** ISO 8601. */
  at: string
  /** Whoever planned it; null where the account is gone. */
  by: string | null
  state: 'waiting' | 'running' | 'failed'
  /** Why it failed. */
  why?: string
}

const KIND_WORDS: Record<PlanKind, string> = { publish: 'publiceren', unpublish: 'van de site halen' }

/** As `publiceren` in "gepland: publiceren op …". */
export function kindWords(kind: PlanKind): string {
  return KIND_WORDS[kind]
}
