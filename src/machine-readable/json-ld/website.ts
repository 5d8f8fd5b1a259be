import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { HOME_PATH, searchPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'

/** What other things on this site refer to the site by. */
export const websiteId = (): string => absoluteAddress('/#site')

/** The site itself and how to search it. */
export function websiteThing(settings: Settings): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteAddress(searchPath)}?q={q}` },
    'query-input': 'required name=q',
  }
  return {
    '@type': 'WebSite',
    '@id': websiteId(),
    url: absoluteAddress(HOME_PATH),
    name: settings.siteName,
    inLanguage: messages().lang,
    publisher: publisherThing(settings),
    potentialAction: search,
    ...(settings.homeIntroduction && { description: settings.homeIntroduction }),
  }
}

/** Who publishes the site. */
export function publisherThing({ publisher, logo }: Settings): Organization {
  return {
    '@type': 'Organization',
    name: publisher,
    url: absoluteAddress(HOME_PATH),
    ...(logo && { logo: absoluteAddress(logo.url) }),
  }
}
