import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { admins, hasRole, staff } from '@/access/access'
import { documentOf, staffEndpoint } from '@/admin/staff-endpoint'
import type { SecondFactor } from '@/payload-types'
import { endSessions } from '../stored-sessions'
import { hashesOf, makeRecoveryCodes } from './codes'
import { inSession } from './in-session'
import { isDemanded } from './is-demanded'
import { refusal } from './refusal'
import { isRightCode } from './second-step'
import { setUpEndpoints } from './set-up-endpoints'
import { findStoredUser } from './set-up-ticket'
import { changeSecondFactor, deleteSecondFactor, findSecondFactor } from './stored-second-factors'

const asked = z.object({ code: z.string().max(100) })

/** POST …/second-factor/turn-off, and …/recovery-codes: both with a code, of the app or one for recovery. */
const turnOff = staffEndpoint({
  method: 'post',
  path: '/second-factor/turn-off',
  may: inSession,
  asked,
  answer: async (req, { code }) => {
    const { user } = await withCode(req, code)
    await deleteSecondFactor(req.payload, user)
    req.payload.logger.info({ user }, 'two steps were turned off')
    return { isOn: false }
  },
})

const newRecoveryCodes = staffEndpoint({
  method: 'post',
  path: '/second-factor/recovery-codes',
  may: inSession,
  asked,
  answer: async (req, { code }) => {
    const { user } = await withCode(req, code)
    const recoveryCodes = makeRecoveryCodes()
    await changeSecondFactor(
      req.payload,
      user,
      { id: { exists: true } },
      { recoveryCodes: hashesOf(user, recoveryCodes) },
    )
    return { recoveryCodes }
  },
})

/** GET …/{id}/second-factor: how it stands with oneself, or for admins with somebody. */
const state = staffEndpoint({
  method: 'get',
  path: '/:id/second-factor',
  may: staff,
  answer: async (req) => {
    const id = documentOf(req)
    const isOwn = req.user?.id === id
    if (!isOwn && !hasRole(req.user, 'admin')) throw new Forbidden(req.t)
    const factor = await findSecondFactor(req.payload, id)
    const user = await findStoredUser(req, id)
    return {
      isOwn,
      isOn: Boolean(factor),
      isDemanded: Boolean(user && (await isDemanded(req.payload, user.roles))),
      since: factor?.since ?? null,
      codesLeft: (factor?.recoveryCodes ?? '').split(',').filter(Boolean).length,
    }
  },
})

/** POST …/{id}/second-factor/reset: an admin takes it off who lost phone and recovery codes. Not off oneself: that takes a code. */
const reset = staffEndpoint({
  method: 'post',
  path: '/:id/second-factor/reset',
  may: admins,
  answer: async (req) => {
    const id = documentOf(req)
    if (id === req.user?.id) throw refusal('Zet het voor uzelf uit met een code, bij uw account.', 409)
    await deleteSecondFactor(req.payload, id)
    await endSessions(req.payload, id)
    req.payload.logger.info({ user: id, by: req.user?.id }, 'an admin took two steps off a user')
    return { isOn: false }
  },
})

export const secondFactorEndpoints: Endpoint[] = [...setUpEndpoints, turnOff, newRecoveryCodes, state, reset]

/** The asker's own, once a code was right. */
async function withCode(req: PayloadRequest, given: string): Promise<SecondFactor> {
  const { email, id } = req.user as { email: string; id: string }
  const factor = await findSecondFactor(req.payload, id)
  if (!factor) throw refusal('Inloggen in twee stappen staat niet aan.', 409)
  if (!(await isRightCode(req, email, factor, given)))
    throw refusal('Deze code klopt niet, of is al gebruikt. Wacht op de volgende.')
  return factor
}
