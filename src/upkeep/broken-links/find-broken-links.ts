import type { PayloadRequest } from 'payload'
import { PUBLIC } from '@/platform/find-public'
import { eachText, type StoredText, WITH_TEXT } from '@/text/each-text'
import { LinkTargets, type MissingTarget } from './link-targets'
import { linksIn, type TextLink } from './links-in'

export interface BrokenLink {
  /** The words of the link; the title of what it leads to where it has none of its own. */
  words: string
  reason: MissingTarget['reason']
  /** The address that is not there, for a link that was typed. */
  url?: string
}

export interface TextWithBrokenLinks extends Pick<StoredText, 'collection' | 'id' | 'title'> {
  links: BrokenLink[]
}

/** What readers can see now and leads them nowhere, in every published text. */
export async function findAllBrokenLinks(req: PayloadRequest): Promise<TextWithBrokenLinks[]> {
  const targets = new LinkTargets(req)
  const broken: TextWithBrokenLinks[] = []
  for (const collection of WITH_TEXT) {
    for await (const { text, id, title } of eachText(req, collection, { where: PUBLIC[collection] })) {
      const links = await brokenAmong(linksIn(text), targets)
      if (links.length > 0) broken.push({ collection, id, title, links })
    }
  }
  return broken.sort((one, other) => one.title.localeCompare(other.title, 'nl'))
}

/** The links of one text that lead readers nowhere. */
export function findBrokenLinks(req: PayloadRequest, { text }: StoredText): Promise<BrokenLink[]> {
  return brokenAmong(linksIn(text), new LinkTargets(req))
}

async function brokenAmong(links: TextLink[], targets: LinkTargets): Promise<BrokenLink[]> {
  await targets.learn(links)
  return links.flatMap((link) => {
    const target = targets.missing(link)
    if (!target) return []
    const { words } = link
    return 'url' in link
      ? { words: words || link.url, reason: target.reason, url: link.url }
      : { words: words || target.title, reason: target.reason }
  })
}
