import { type CauseChoice, CauseIndex, holdsCauses } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { messages } from '@/language/messages'
import { causesByKindPath, kindAt } from '@/ui/paths'
import { letterPage } from '../../../../letter-page'

export const GET = letterPage('/oorzaken/soort/[kind]/[[...letter]]', {
  list: getCauses,
  choiceOf,
  holds: holdsCauses,
  pathOf: ({ kind, letter }) => causesByKindPath(kind, letter),
  titleOf: ({ kind }) => messages().causes.ofKind(messages().causes.kindPlural[kind]),
  index: (causes, choice) => <CauseIndex causes={causes} choice={choice} />,
})

type KindChoice = CauseChoice & Required<Pick<CauseChoice, 'kind'>>

function choiceOf(params: { kind: string; letter?: string[] }): KindChoice | undefined {
  const { kind: path, letter: [letter, ...rest] = [] } = params
  const kind = kindAt(path)
  if (!kind || rest.length > 0) return undefined
  return { kind, ...(letter !== undefined && { letter: encodeURIComponent(letter) }) }
}
