import type { Payload, Where } from 'payload'
import type { CommentBlock } from '@/payload-types'
import { networkToday } from '@/platform/network'
import { hostsIn } from '../checks/links'
import { unmask } from '../checks/unmask'
import { findWord } from '../checks/words'
import type { CommentInput } from '../input'
import { blockKeys, domainsAbove } from './block-keys'

/** What a post of ordinary length holds many times over. */
const MOST_DOMAINS = 100
/** Each is looked for in every post. */
const MOST_TEXTS = 500

/** The block that a post runs into, if there is one: its address, its network, a domain of mail or links, or a text. */
export async function findBlock(
  payload: Payload,
  { name, email, body }: Pick<CommentInput, 'name' | 'email' | 'body'>,
  address: string,
): Promise<CommentBlock | undefined> {
  const text = `${name}\n${email}\n${body}`
  const mailHost = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  const domains = [mailHost, ...hostsIn(text), ...hostsIn(unmask(text))].flatMap(domainsAbove)
  const keys = [
    blockKeys.address(email),
    blockKeys.network(networkToday(address).networkHash),
    ...[...new Set(domains)].slice(0, MOST_DOMAINS).map(blockKeys.domain),
  ]
  const [known] = await findLiving(payload, { key: { in: keys } }, 1)
  if (known) return known
  const texts = await findLiving(payload, { kind: { equals: 'text' } }, MOST_TEXTS)
  const met = findWord(
    text,
    texts.map(({ shown }) => shown ?? ''),
  )
  return texts.find(({ shown }) => shown === met)
}

async function findLiving(payload: Payload, where: Where, limit: number): Promise<CommentBlock[]> {
  const { docs } = await payload.db.find<CommentBlock>({
    collection: 'comment-blocks',
    where: { and: [where, { until: { greater_than: new Date().toISOString() } }] },
    limit,
    pagination: false,
  })
  return docs
}
