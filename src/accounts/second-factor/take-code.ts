import type { Payload } from 'payload'
import type { SecondFactor } from '@/payload-types'
import { unseal } from '@/platform/sealed-text'
import { recoveryHash, stepOf } from './codes'
import { changeSecondFactor, findSecondFactor } from './stored-second-factors'

/** For what a user's secret is sealed. */
export function sealedFor(user: string): string {
  return `second-factor:${user}`
}

/**
 * Takes a code of the app, or a recovery code: each is good once, also when it comes twice at the same moment.
 * @returns whether it was one
 */
export async function takeCode(payload: Payload, factor: SecondFactor, code: string): Promise<boolean> {
  return (await takeStep(payload, factor, code)) || (await takeRecoveryCode(payload, factor, code))
}

async function takeStep(payload: Payload, factor: SecondFactor, code: string): Promise<boolean> {
  const secret = unseal(sealedFor(factor.user), factor.secret)
  const step = secret && stepOf(secret, code)
  if (!step) return false
  return changeSecondFactor(payload, factor.user, { lastStep: { less_than: step } }, { lastStep: step })
}

async function takeRecoveryCode(
  payload: Payload,
  { recoveryCodes, user }: SecondFactor,
  code: string,
): Promise<boolean> {
  const hash = recoveryHash(user, code)
  const kept = recoveryCodes ?? ''
  if (!hash || !kept.split(',').includes(hash)) return false
  const left = kept
    .split(',')
    .filter((each) => each !== hash)
    .join(',')
  const isUsed = await changeSecondFactor(
    payload,
    user,
    { recoveryCodes: { equals: kept } },
    { recoveryCodes: left },
  )
  if (isUsed) return true
  // Another code was used in between: look again, whether this one is still there.
  const now = await findSecondFactor(payload, user)
  return now ? takeRecoveryCode(payload, now, code) : false
}
