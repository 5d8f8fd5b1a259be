import type { Metadata } from 'next'
import { CauseIndex } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { messages } from '@/language/messages'
import { guarded } from '../guarded'

export const dynamic = 'force-static'

export const metadata: Metadata = {
  title: messages().causes.title,
  description: messages().causes.description,
  alternates: { canonical: '/oorzaken' },
}

export default guarded(async function CausesPage() {
  return (
    <>
      <h1>{messages().causes.title}</h1>
      <CauseIndex causes={await getCauses()} />
    </>
  )
})
