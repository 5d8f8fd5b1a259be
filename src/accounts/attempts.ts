import type { Payload } from 'payload'
import { SharedLimiter } from '@/platform/shared-limiter'

const TEN_MINUTES = 600
const HOUR = 3600

/**
 * Who tries to log in, and as whom. An account is what was typed, whether it exists or not, so that nothing here tells
 * which exist.
 */
export interface Attempter {
  account: string
  network: string
  /** A device on which the account's owner logged in before (`known-device.ts`). */
  device: string | undefined
}

/**
 * Wrong passwords that are borne. From elsewhere: of one network for one account, of one network for all accounts, and of
 * all networks together for one account. A device that the owner used has a budget that nobody else can spend.
 */
const byNetworkAndAccount = new SharedLimiter('login-network-account', { points: 5, duration: TEN_MINUTES })
const byNetwork = new SharedLimiter('login-network', { points: 60, duration: TEN_MINUTES })
const byAccount = new SharedLimiter('login-account', { points: 25, duration: HOUR })
/** Wrong codes of the second step, which only who knows the password can try: also of all networks together. */
const byCode = new SharedLimiter('login-code', { points: 10, duration: HOUR })
const byDevice = new SharedLimiter('login-device', { points: 10, duration: TEN_MINUTES })

/**
 * How often the account's attempts were forgotten: what was counted before is under another name. For as long as anything is
 * counted.
 */
const beginnings = new SharedLimiter('login-beginnings', { points: 1_000, duration: HOUR })

/**
 * Counts an attempt before it is known what it is, so that many at once are not more than one after the other.
 * @returns the seconds to wait when there were too many, else 0
 */
export async function takeAttempt(payload: Payload, who: Attempter): Promise<number> {
  const taken: Budget[] = []
  for (const budget of await budgetsOf(payload, who)) {
    const [limiter, key] = budget
    const seconds = await limiter.take(payload, key)
    if (seconds > 0) {
      // What is refused here costs the account nothing in the eyes of other networks.
      for (const [each, name] of taken) await each.giveBack(payload, name)
      return seconds
    }
    taken.push(budget)
  }
  return 0
}

/** The attempt was no wrong guess, and who made it has all of their own budget again. */
export async function noteSuccess(payload: Payload, who: Attempter): Promise<void> {
  const [[limiter, key], ...shared] = await budgetsOf(payload, who)
  await limiter.forget(payload, key)
  for (const [each, name] of shared) await each.giveBack(payload, name)
}

/** The same for a code of the second step. */
export async function takeCodeAttempt(payload: Payload, who: Attempter): Promise<number> {
  return byCode.take(payload, await codeKey(payload, who))
}

export async function noteRightCode(payload: Payload, who: Attempter): Promise<void> {
  await byCode.forget(payload, await codeKey(payload, who))
}

/** Forgets every attempt on an account, from wherever: its owner proved to be who they are, or an admin says so. */
export async function beginAnew(payload: Payload, account: string): Promise<void> {
  await beginnings.take(payload, account)
}

type Budget = [limiter: SharedLimiter, key: string]

/** The first is theirs alone. */
async function budgetsOf(payload: Payload, who: Attempter): Promise<[Budget, ...Budget[]]> {
  const { device, network } = who
  const counted = await countedAs(payload, who)
  if (device) return [[byDevice, `${device} ${counted}`]]
  return [
    [byNetworkAndAccount, `${network} ${counted}`],
    [byNetwork, network],
    [byAccount, counted],
  ]
}

async function codeKey(payload: Payload, who: Attempter): Promise<string> {
  return `${who.device ?? 'elsewhere'} ${await countedAs(payload, who)}`
}

async function countedAs(payload: Payload, { account }: Attempter): Promise<string> {
  return `${account} ${await beginnings.count(payload, account)}`
}
