import { CauseIndex } from '@/articles/causes/cause-index'
import { getCauses } from '@/articles/causes/get-cause'
import { messages } from '@/language/messages'
import { breadcrumbs } from '@/machine-readable/json-ld/breadcrumbs'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { causesPath } from '@/ui/paths'
import { readerPage } from '../reader-page'

export const GET = readerPage('/oorzaken', async () => {
  const { title, description } = messages().causes
  return {
    facts: { title, description, path: causesPath },
    body: (
      <>
        <h1>{title}</h1>
        <CauseIndex causes={await getCauses()} />
        <JsonLd things={[breadcrumbs([{ name: title, path: causesPath }])]} />
      </>
    ),
  }
})
