import type { PayloadRequest, Where } from 'payload'
import { followRedirects } from '@/site/follow-redirects'
import { isLive } from '@/site/live'
import { normalAddress } from '@/site/normal-address'
import { eachText, type StoredText, WITH_TEXT } from '../texts/each-text'
import { type Linked, linksIn, type TextLink } from './links-in'

/** Why a link leads nowhere for readers. */
type Reason = 'draft' | 'trashed' | 'gone'

export interface BrokenLink {
  /** The words of the link; the title of what it leads to where it has none of its own. */
  words: string
  reason: Reason
  /** The address that is not there, for a link that was typed. */
  url?: string
}

export interface TextWithBrokenLinks extends Pick<StoredText, 'collection' | 'id' | 'title'> {
  links: BrokenLink[]
}

/** What readers can see now and leads them nowhere, in every published text. */
export async function findAllBrokenLinks(req: PayloadRequest): Promise<TextWithBrokenLinks[]> {
  const check = linkCheck(req)
  const broken: TextWithBrokenLinks[] = []
  for (const collection of WITH_TEXT) {
    // Causes have no drafts.
    const where: Where = collection === 'causes' ? {} : { _status: { equals: 'published' } }
    for await (const { text, ...holder } of eachText(req, collection, { where })) {
      const links = await brokenAmong(linksIn(text), check)
      if (links.length > 0) broken.push({ collection, id: holder.id, title: holder.title, links })
    }
  }
  return broken.sort((one, other) => one.title.localeCompare(other.title, 'nl'))
}

/** The links of one text that lead readers nowhere. */
export function findBrokenLinks(req: PayloadRequest, { text }: StoredText): Promise<BrokenLink[]> {
  return brokenAmong(linksIn(text), linkCheck(req))
}

type LinkCheck = (link: TextLink) => Promise<BrokenLink | null>

async function brokenAmong(links: TextLink[], check: LinkCheck): Promise<BrokenLink[]> {
  const checked: BrokenLink[] = []
  for (const link of links) {
    const broken = await check(link)
    if (broken) checked.push(broken)
  }
  return checked
}

interface Target {
  title: string
  reason: Reason
}

/** Asks after each target once, however often it is linked to. */
function linkCheck(req: PayloadRequest): LinkCheck {
  const asked = new Map<string, Promise<Target | null>>()
  const once = (key: string, ask: () => Promise<Target | null>) => {
    const answer = asked.get(key) ?? ask()
    asked.set(key, answer)
    return answer
  }
  return async (link) => {
    if ('url' in link) {
      const path = normalAddress(link.url)
      const broken = isPage(path) && (await once(path, () => checkPath(req, path)))
      return broken ? { words: link.words || link.url, reason: broken.reason, url: link.url } : null
    }
    const { collection, id, words } = link
    const broken = await once(`${collection} ${id}`, () => checkDocument(req, collection, id))
    return broken && { words: words || broken.title, reason: broken.reason }
  }
}

/** Addresses of files and feeds, and those elsewhere, are not looked at. */
function isPage(path: string): boolean {
  return /^\/(?!api\/|admin\b)[^.]*$/.test(path) && /^\/((symptomen|oorzaken|auteurs)\/)?[^/]*$/.test(path)
}

async function checkPath(req: PayloadRequest, path: string): Promise<Target | null> {
  if (await isLive(path, req.payload, req)) return null
  return (await followRedirects(path, req.payload)) ? null : { title: path, reason: 'gone' }
}

async function checkDocument(req: PayloadRequest, collection: Linked, id: string): Promise<Target | null> {
  const doc: object | null = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  if (!doc) return { title: 'iets dat niet meer bestaat', reason: 'gone' }
  const { title, name, deletedAt, _status } = doc as {
    title?: string
    name?: string
    deletedAt?: string | null
    _status?: string
  }
  if (deletedAt) return { title: title ?? name ?? id, reason: 'trashed' }
  return _status === 'draft' ? { title: title ?? id, reason: 'draft' } : null
}
