import { CauseView } from '@/articles/causes/cause-view'
import { getCause } from '@/articles/causes/get-cause'
import { upperFirst } from '@/articles/causes/index-names'
import { messages } from '@/language/messages'
import { causeThings } from '@/machine-readable/json-ld/cause'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { fullName } from '@/ui/full-name'
import { causePath } from '@/ui/paths'
import { slugPage } from '../../slug-page'

export const GET = slugPage('/oorzaken/[slug]', {
  find: getCause,
  pathOf: causePath,
  head: (cause) => ({
    title: upperFirst(fullName(cause)),
    description: messages().causes.summary(cause.name),
  }),
  body: (cause, settings) => (
    <>
      <CauseView cause={cause} care={settings.care} />
      <JsonLd things={causeThings(cause, settings)} />
    </>
  ),
})
