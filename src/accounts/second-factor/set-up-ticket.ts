import type { PayloadRequest } from 'payload'
import { seal, unseal } from '@/platform/sealed-text'
import { keyedHash } from '@/platform/secret'

const LASTS_MS = 15 * 60_000
const PURPOSE = 'set-up-ticket'

interface Ticket {
  user: string
  /** What the password is stored as: with another password, the ticket ends. */
  password: string
  until: number
}

/** As Payload stores an account. */
export interface StoredUser {
  id: string
  email: string
  roles: ('admin' | 'editor' | 'author' | 'moderator')[]
  hash?: string | null
}

/** What who gave the right password gets where two steps are demanded of them: good for turning them on, and for nothing else. */
export function makeTicket(user: StoredUser): string {
  const ticket: Ticket = { user: user.id, password: markOf(user), until: Date.now() + LASTS_MS }
  return seal(PURPOSE, JSON.stringify(ticket))
}

/** Whose ticket it is; undefined where it is none, or none any more. */
export async function holderOf(req: PayloadRequest, text: string): Promise<StoredUser | undefined> {
  const opened = unseal(PURPOSE, text)
  if (!opened) return undefined
  const ticket = JSON.parse(opened) as Ticket
  const user = await findStoredUser(req, ticket.user)
  const isGood = user && ticket.until > Date.now() && ticket.password === markOf(user)
  return isGood ? user : undefined
}

export async function findStoredUser(req: PayloadRequest, id: string): Promise<StoredUser | undefined> {
  const user = await req.payload.db.findOne<StoredUser>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  return user ?? undefined
}

function markOf({ hash, id }: StoredUser): string {
  return keyedHash('password-mark', `${id} ${hash}`)
}
