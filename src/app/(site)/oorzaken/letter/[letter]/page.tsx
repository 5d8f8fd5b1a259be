import type { Metadata } from 'next'
import { CauseIndex, holdsCauses } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { letterAt } from '@/articles/letters'
import { messages } from '@/language/messages'
import { NOT_FOUND, NotFound } from '@/ui/absent'
import { causesByLetterPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../../guarded'

interface Props {
  params: Promise<{ letter: string }>
}

export const dynamic = 'force-static'

export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { letter } = await params
  if (!holdsCauses(await getCauses(), { letter })) return NOT_FOUND
  return { title: titleOf(letter), alternates: { canonical: causesByLetterPath(letter) } }
})

export default guarded(async function CausesByLetterPage({ params }: Props) {
  const { letter } = await params
  const causes = await getCauses()
  if (!holdsCauses(causes, { letter })) return <NotFound />
  return (
    <>
      <h1>{titleOf(letter)}</h1>
      <CauseIndex causes={causes} choice={{ letter }} />
    </>
  )
})

function titleOf(letter: string): string {
  return messages().site.letters.title(messages().causes.title, letterAt(letter))
}
