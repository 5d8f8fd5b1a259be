import type { BeforeListTableServerProps, Payload, TypedUser, Where } from 'payload'
import { FilterBar, type FilterLink } from './filter-bar'
import { conditionsOf, listAddress, wordsOf } from './list-address'
import { type AttentionPoint, attentionPoints } from './points'

interface Props extends BeforeListTableServerProps {
  /** What is planned; undefined where nothing is. */
  findPlanned: (payload: Payload) => Promise<ListPoint | undefined>
}

type ListPoint = Pick<AttentionPoint, 'label' | 'where'>

/** Above the list of articles: what matters of them at a click, by the conditions that the dashboard counts by. */
export async function ListFilters({
  collectionConfig,
  params,
  payload,
  searchParams,
  user,
  findPlanned,
}: Props) {
  if (params?.segments?.includes('trash')) return null
  const { slug } = collectionConfig
  const conditions = readConditions(searchParams ?? {})
  const writers = await findWriters(payload, user ?? null)
  const isWriter = (condition: Where) => 'authors' in condition || 'createdBy' in condition
  const chosen = conditions.filter(isWriter)
  const others = conditions.filter((condition) => !isWriter(condition))
  const link = (label: string, where: Where[], isOf: Where[], beside: Where[]): FilterLink => ({
    label,
    href: listAddress(payload.config.routes.admin, slug, [...where, ...beside]),
    isCurrent: wordsOf(where).sort().join() === wordsOf(isOf).sort().join(),
  })
  const points: ListPoint[] = attentionPoints(new Date()).filter(({ collection }) => collection === slug)
  const planned = await findPlanned(payload)
  if (planned) points.push(planned)
  return (
    <FilterBar
      points={[
        link('Alle', [], others, chosen),
        ...points.map(({ label, where }) => link(label, conditionsOf(where), others, chosen)),
      ]}
      writers={[
        link('Van iedereen', [], chosen, others),
        ...writers.map(({ label, where }) => link(label, [where], chosen, others)),
      ]}
    />
  )
}

/** The conditions of an address of a list, as far as they have to be met together. */
function readConditions(searchParams: Record<string, string | string[] | undefined>): Where[] {
  const found: Where[] = []
  for (const [name, value] of Object.entries(searchParams)) {
    const [, index, field, operator] =
      /^where\[or\]\[0\]\[and\]\[(\d+)\]\[([\w.]+)\]\[(\w+)\]$/.exec(name) ?? []
    if (!index || !field || !operator || typeof value !== 'string') continue
    found.push({ [field]: { [operator]: value } })
  }
  return found
}

/** Who is named as an author, and who made articles in the admin. */
async function findWriters(
  payload: Payload,
  user: TypedUser | null,
): Promise<{ label: string; where: Where }[]> {
  const asked = {
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: false,
    user,
    disableErrors: true,
  } as const
  const authors = await payload.find({ collection: 'authors', select: { name: true }, ...asked })
  const users = await payload.find({
    collection: 'users',
    where: { roles: { in: ['admin', 'editor', 'author'] } },
    select: { name: true },
    ...asked,
  })
  return [
    ...authors.docs.map(({ id, name }) => ({ label: name, where: { authors: { equals: id } } })),
    ...users.docs.map(({ id, name }) => ({
      label: `Gemaakt door ${name}`,
      where: { createdBy: { equals: id } },
    })),
  ]
}
