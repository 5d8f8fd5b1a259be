import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload'
import { networkOf, networkToday } from '@/platform/network'
import { SharedLimiter } from '@/platform/shared-limiter'
import { asStored, canBeStored } from './attempter'
import { mailPasswordLink } from './mail-password-link'

/** Who presses twice is mailed once. */
const byAddress = new SharedLimiter('password-address', { points: 1, duration: 15 })
const byNetwork = new SharedLimiter('password-network', { points: 30, duration: 600 })

/**
 * POST /api/users/forgot-password, in place of Payload's own. It answers before it looks anybody up, so that neither the
 * answer nor its time tells whether there is such an account or whether mail works; the mail waits in the outbox.
 */
export const forgotPassword: Endpoint = {
  method: 'post',
  path: '/forgot-password',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const typed: unknown = req.data?.email
    if (typeof typed !== 'string' || !typed.trim())
      throw new APIError('Vul uw e-mailadres in.', 400, undefined, true)
    const address = req.headers.get('x-client-address') ?? 'unknown'
    if (await byNetwork.take(req.payload, networkOf(address)))
      throw new APIError('Te veel aanvragen. Probeer het over tien minuten opnieuw.', 429, undefined, true)
    const email = asStored(typed)
    if (canBeStored(email) && !(await byAddress.take(req.payload, email)))
      mailPasswordLink(req.payload, email, networkToday(address).networkHash).catch((error) =>
        req.payload.logger.error({ err: error }, 'a link for a new password could not be queued'),
      )
    return Response.json({ message: req.t('general:success') })
  },
}
