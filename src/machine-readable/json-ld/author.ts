import type { Person as PersonThing, ProfilePage, Thing } from 'schema-dts'
import type { Person } from '@/articles/article'
import { messages } from '@/language/messages'
import { authorPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { breadcrumbs } from './breadcrumbs'
import { websiteId } from './website'

/** What a page about an author or reviewer holds. */
export function authorThings(author: Person): Thing[] {
  const path = authorPath(author.slug)
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    '@id': absoluteAddress(path),
    url: absoluteAddress(path),
    name: author.name,
    inLanguage: messages().lang,
    isPartOf: { '@id': websiteId() },
    mainEntity: personThing(author),
  }
  return [page, breadcrumbs([{ name: author.name, path }])]
}

/** Somebody who writes or reviews articles. */
export function personThing({ name, slug, profession }: Person): PersonThing {
  return {
    '@type': 'Person',
    name,
    url: absoluteAddress(authorPath(slug)),
    ...(profession && { jobTitle: profession }),
  }
}
