import type { Payload, Where } from 'payload'
import type { Mail } from '@/payload-types'
import { isGone, workerId } from '@/platform/worker-id'
import { changeMail } from './stored-mails'

/** Longer than the slowest conversation with a mail server that the timeouts in `mail/transport.ts` allow. */
const LEASE_MS = 5 * 60_000

/** Takes a waiting mail for this worker, or returns null when another has it: one statement of the database decides. */
export function claim(payload: Payload, { id, attempts }: Mail): Promise<Mail | null> {
  return changeMail(payload, [{ id: { equals: id } }, { state: { equals: 'waiting' } }], {
    state: 'sending',
    attempts: (attempts ?? 0) + 1,
    ...lease(),
  })
}

/**
 * Notes that the end of the mail goes out now: after this, only the server knows whether it has it.
 * @throws when the mail is no longer this worker's
 */
export async function markHandingOver(payload: Payload, mail: Mail): Promise<void> {
  const marked = await changeMail(payload, held(mail, 'sending'), { state: 'handing-over', ...lease() })
  if (!marked) throw new Error('another worker has this mail')
}

/** Notes how the attempt ended. */
export async function release(payload: Payload, mail: Mail, data: Partial<Mail>): Promise<void> {
  await changeMail(payload, held(mail, 'sending', 'handing-over'), {
    ...data,
    lockedBy: null,
    leaseUntil: null,
  })
}

/**
 * What workers that are gone left behind: a mail whose end was not out waits again; of one whose end was out nobody
 * knows whether it arrived, and an admin decides, because no mail may arrive twice.
 */
export async function takeUpLeft(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'mails',
    where: { state: { in: ['sending', 'handing-over'] } },
    limit: 100,
    depth: 0,
    pagination: false,
  })
  for (const mail of docs) {
    if (!isLeft(mail)) continue
    const state = mail.state === 'sending' ? 'waiting' : 'unsure'
    await changeMail(payload, held(mail, mail.state), { state, lockedBy: null, leaseUntil: null })
  }
}

function isLeft({ leaseUntil, lockedBy }: Mail): boolean {
  return isGone(lockedBy ?? '') || Date.parse(leaseUntil ?? '') < Date.now()
}

function held({ id, lockedBy }: Mail, ...states: Mail['state'][]): Where[] {
  return [{ id: { equals: id } }, { lockedBy: { equals: lockedBy } }, { state: { in: states } }]
}

function lease() {
  return { lockedBy: workerId(), leaseUntil: new Date(Date.now() + LEASE_MS).toISOString() }
}
