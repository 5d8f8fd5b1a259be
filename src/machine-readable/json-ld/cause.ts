import type { MedicalCause, MedicalWebPage, Thing } from 'schema-dts'
import type { CausePage } from '@/articles/causes/cause'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { causePath, causesPath, symptomPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { breadcrumbs } from './breadcrumbs'
import { codeThings } from './code'
import { publisherThing, websiteId } from './website'

const causeId = (slug: string): string => `${absoluteAddress(causePath(slug))}#oorzaak`

/** What a page about a cause holds: the page, the cause with the symptoms that it gives, its place on the site. */
export function causeThings(cause: CausePage, settings: Settings): Thing[] {
  const path = causePath(cause.slug)
  const address = absoluteAddress(path)
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': address,
    url: address,
    name: cause.name,
    description: messages().causes.summary(cause.name),
    inLanguage: messages().lang,
    isPartOf: { '@id': websiteId() },
    about: { '@id': causeId(cause.slug) },
    publisher: publisherThing(settings),
  }
  return [
    page,
    causeThing(cause, causeId(cause.slug)),
    breadcrumbs([
      { name: messages().machines.causes, path: causesPath },
      { name: cause.name, path },
    ]),
  ]
}

function causeThing({ name, term, synonyms, codes, symptoms }: CausePage, id: string): MedicalCause {
  const names = [...(term && term !== name ? [term] : []), ...synonyms]
  return {
    '@type': 'MedicalCause',
    '@id': id,
    name,
    ...(names.length > 0 && { alternateName: names }),
    ...codeThings(codes),
    ...(symptoms.length > 0 && {
      causeOf: symptoms.map(({ name: symptom, slug }) => ({
        '@type': 'MedicalSymptom' as const,
        name: symptom,
        url: absoluteAddress(symptomPath(slug)),
      })),
    }),
  }
}
