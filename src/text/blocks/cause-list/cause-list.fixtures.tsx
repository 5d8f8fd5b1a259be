import type { Fixture } from '@/ui/fixture'
import { CauseList, type TierGroup } from './cause-list'
import { groupByTier } from './group-by-tier'
import type { ListedCause } from './tier'

const KINDS = ['condition', 'medicine', 'habit']

/** Causes with figures over all five tiers, each a third of the one before. */
const many = Array.from({ length: 24 }, (_, index) =>
  cause(`oorzaak ${index + 1}`, Number((150_000 / 3 ** (index * 0.75)).toPrecision(2)), {
    kind: KINDS[index % KINDS.length] ?? 'other',
    term: index % 4 === 0 ? `term ${index + 1}` : null,
  }),
)

export const causeListFixtures: Fixture[] = [
  {
    name: 'a few causes, with a source and a note',
    element: (
      <CauseList
        groups={groupsOf([
          cause('verlaagd kaliumgehalte in het bloed', 1_200, { term: 'hypokaliëmie', source: 'RIVM, 2024' }),
          cause('gebruik van plaspillen', 620, { kind: 'medicine', note: 'meestal in de eerste weken' }),
          cause('hydrochloorthiazide', 610, { kind: 'medicine', parent: 'gebruik-van-plaspillen' }),
          cause('ziekte van McArdle', 0.05, {
            range: [0.01, 0.2],
            year: 2023,
            reference: { number: 1, name: 'Nivel' },
          }),
        ])}
        origin="schatting, bron onbekend"
      />
    ),
  },
  {
    name: 'more than 20 causes: skip link, chart and filter',
    element: <CauseList groups={groupsOf(many)} origin="schatting, bron onbekend" />,
  },
  {
    name: 'more of one tier than stand open',
    element: (
      <CauseList
        groups={groupsOf(Array.from({ length: 13 }, (_, index) => cause(`oorzaak ${index + 1}`, 20 + index)))}
        origin="schatting, bron onbekend"
      />
    ),
  },
  {
    name: 'a name that does not fit, and the same figure twice',
    element: (
      <CauseList
        groups={groupsOf([
          cause('paraneoplastischkleinehersenschorsdegeneratiesyndroom', 3, { term: 'anti-Yo' }),
          cause('aandoening met een naam van <b>tekens</b> & haken', 3),
        ])}
        origin="Nivel, 2023"
      />
    ),
  },
]

function cause(name: string, casesPerYear: number, more: Partial<ListedCause> = {}): ListedCause {
  const slug = name.replace(/[^a-z0-9]+/g, '-')
  return {
    id: slug,
    slug,
    name,
    casesPerYear,
    term: null,
    kind: 'condition',
    source: null,
    note: null,
    parent: null,
    also: [],
    codes: [],
    ...more,
  }
}

function groupsOf(causes: ListedCause[]): TierGroup[] {
  return groupByTier(causes).map(({ tier, causes: group }) => ({
    id: tier.id,
    heading: `Oorzaken (${tier.id})`,
    tier,
    causes: group,
  }))
}
