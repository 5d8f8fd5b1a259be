import type { Payload } from 'payload'
import type { CommentBlock } from '@/payload-types'
import { askedTogether } from '@/platform/asked-together'
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
  const blocks = await findLiving(payload, keys)
  const [known] = blocks
    .filter(({ kind }) => kind !== 'text')
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt))
  if (known) return known
  const met = findWord(
    text,
    blocks.map(({ shown }) => shown ?? ''),
  )
  return blocks.find(({ shown }) => shown === met)
}

/** Those of the keys, and after them every text: in one question, as each post asks it. */
const findLiving = askedTogether<readonly string[], CommentBlock[]>(async (payload, posts) => {
  const keys = [...new Set(posts.flat())]
  const { docs } = await payload.db.find<CommentBlock>({
    collection: 'comment-blocks',
    where: {
      and: [
        { or: [{ key: { in: keys } }, { kind: { equals: 'text' } }] },
        { until: { greater_than: new Date().toISOString() } },
      ],
    },
    // By its name, text is the last of the kinds.
    sort: ['kind', '-createdAt'],
    limit: keys.length + MOST_TEXTS,
    pagination: false,
  })
  return posts.map((own) => docs.filter(({ kind, key }) => kind === 'text' || own.includes(key)))
})
