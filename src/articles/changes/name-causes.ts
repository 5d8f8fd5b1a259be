import type { Payload, PayloadRequest } from 'payload'
import { messages } from '@/language/messages'
import { fullName } from '@/ui/full-name'
import type { FigureChange } from './change'
import type { UnnamedChange } from './changes-between'

type Named<Unnamed> = Omit<Unnamed, 'figures'> & { figures: FigureChange[] }

/** Puts the names of causes in the place of their ids: as they are called now, also of those in the trash. */
export async function nameCauses<Unnamed extends UnnamedChange>(
  payload: Payload,
  changes: readonly Unnamed[],
  req?: PayloadRequest,
): Promise<Named<Unnamed>[]> {
  const ids = new Set(changes.flatMap(({ figures }) => figures.map(({ cause }) => cause)))
  const names = ids.size > 0 ? await namesOf(payload, [...ids], req) : new Map<string, string>()
  const nameOf = (cause: string) => names.get(cause) ?? messages().articles.changes.goneCause
  return changes.map((change) => ({
    ...change,
    figures: change.figures.map(({ cause, ...figure }) => ({ name: nameOf(cause), ...figure })),
  }))
}

async function namesOf(payload: Payload, ids: string[], req?: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'causes',
    where: { id: { in: ids } },
    select: { name: true, term: true },
    depth: 0,
    pagination: false,
    trash: true,
    joins: false,
    ...(req && { req }),
  })
  return new Map(docs.map((cause) => [cause.id, fullName(cause)]))
}
