import { setTimeout as pause } from 'node:timers/promises'
import {
  type APIError,
  type Endpoint,
  Forbidden,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { z } from 'zod'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { findSiteName } from '@/mail/outbox/site-name'
import { seal, unseal } from '@/platform/sealed-text'
import { endSessions } from '../stored-sessions'
import { beginSession } from './begin-session'
import { appAddress, hashesOf, makeRecoveryCodes, makeSecret, stepOf } from './codes'
import { inSession } from './in-session'
import { qrCode } from './qr-code'
import { refusal } from './refusal'
import { findStoredUser, holderOf, type StoredUser } from './set-up-ticket'
import { findSecondFactor, storeSecondFactor } from './stored-second-factors'
import { sealedFor } from './take-code'

const SET_UP_MS = 30 * 60_000
/** Longer than storing takes: a login that asked before it was stored began before this is over. */
const TAKES_EFFECT_MS = 1_000

const ticket = z.string().max(2_000).optional()
const code = z.string().max(100)
const begun = z.string().max(2_000)

interface Begun {
  secret: string
  until: number
}

/** POST …/second-factor/begin: a secret for the app. Nothing is stored before a code of it comes back. */
const begin = staffEndpoint({
  method: 'post',
  path: '/second-factor/begin',
  may: () => true,
  asked: z.object({ ticket }),
  answer: async (req, asked) => {
    const user = await whoSetsUp(req, asked.ticket)
    const secret = makeSecret()
    const address = appAddress(secret, await findSiteName(req.payload), user.email)
    const kept: Begun = { secret, until: Date.now() + SET_UP_MS }
    return {
      secret,
      address,
      qr: qrCode(address),
      begun: seal(begunBy(user.id), JSON.stringify(kept)),
    }
  },
})

/** POST …/second-factor/turn-on: with the first code. Ends every session, and answers with a new one and the recovery codes. */
const turnOn = staffEndpoint({
  method: 'post',
  path: '/second-factor/turn-on',
  may: () => true,
  asked: z.object({ ticket, begun, code }),
  answer: async (req, asked) => {
    const user = await whoSetsUp(req, asked.ticket)
    const opened = unseal(begunBy(user.id), asked.begun)
    const { secret, until } = (opened ? JSON.parse(opened) : { secret: '', until: 0 }) as Begun
    if (until < Date.now()) throw refusal('Dit duurde te lang. Begin opnieuw.', 410)
    const lastStep = stepOf(secret, asked.code)
    if (!lastStep)
      throw refusal(
        'Deze code klopt niet. Wacht op de volgende, en kijk of de klok van uw telefoon gelijk loopt.',
      )
    const recoveryCodes = makeRecoveryCodes()
    const since = Date.now() + TAKES_EFFECT_MS
    await store(req.payload, {
      user: user.id,
      secret: seal(sealedFor(user.id), secret),
      since: new Date(since).toISOString(),
      lastStep,
      recoveryCodes: hashesOf(user.id, recoveryCodes),
    })
    await endSessions(req.payload, user.id)
    req.payload.logger.info({ user: user.id }, 'two steps were turned on')
    await pause(since - Date.now())
    const now = await findStoredUser(req, user.id)
    if (!now) throw new Forbidden(req.t)
    return { recoveryCodes, ...(await beginSession(req, now)) }
  },
})

export const setUpEndpoints: Endpoint[] = [begin, turnOn]

/** Who is logged in, or holds a ticket, and has not turned it on. */
async function whoSetsUp(req: PayloadRequest, text: string | undefined): Promise<StoredUser> {
  const id = inSession({ req }) ? req.user?.id : undefined
  const user = id ? await findStoredUser(req, id) : text ? await holderOf(req, text) : undefined
  if (!user) throw new Forbidden(req.t)
  if (await findSecondFactor(req.payload, user.id)) throw alreadyOn()
  return user
}

async function store(payload: Payload, factor: Parameters<typeof storeSecondFactor>[1]): Promise<void> {
  try {
    await storeSecondFactor(payload, factor)
  } catch (error) {
    throw error instanceof ValidationError ? alreadyOn() : error
  }
}

function begunBy(user: string): string {
  return `second-factor-begun:${user}`
}

function alreadyOn(): APIError<null> {
  return refusal('Inloggen in twee stappen staat al aan. Laad de pagina opnieuw.', 409)
}
