import type { Metadata } from 'next'
import { type CauseChoice, CauseIndex, holdsCauses } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { letterAt } from '@/articles/letters'
import { messages } from '@/language/messages'
import { NOT_FOUND, NotFound } from '@/ui/absent'
import { causesByKindPath, kindAt } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../../../guarded'

interface Props {
  params: Promise<{ kind: string; letter?: string[] }>
}

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const choice = await choiceOf(params)
  if (!choice || !holdsCauses(await getCauses(), choice)) return NOT_FOUND
  const canonical = causesByKindPath(choice.kind, choice.letter)
  return { title: titleOf(choice), alternates: { canonical } }
})

export default guarded(async function CausesByKindPage({ params }: Props) {
  const choice = await choiceOf(params)
  const causes = await getCauses()
  if (!choice || !holdsCauses(causes, choice)) return <NotFound />
  return (
    <>
      <h1>{titleOf(choice)}</h1>
      <CauseIndex causes={causes} choice={choice} />
    </>
  )
})

type KindChoice = CauseChoice & Required<Pick<CauseChoice, 'kind'>>

async function choiceOf(params: Props['params']): Promise<KindChoice | undefined> {
  const { kind: path, letter: [letter, ...rest] = [] } = await params
  const kind = kindAt(path)
  if (!kind || rest.length > 0) return undefined
  return { kind, ...(letter !== undefined && { letter }) }
}

function titleOf({ kind, letter }: KindChoice): string {
  const words = messages().causes
  const title = words.ofKind(words.kindPlural[kind])
  return letter === undefined ? title : messages().site.letters.title(title, letterAt(letter))
}
