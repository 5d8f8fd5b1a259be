import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

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
const byNetworkAndAccount = new RateLimiterMemory({ points: 5, duration: TEN_MINUTES })
const byNetwork = new RateLimiterMemory({ points: 60, duration: TEN_MINUTES })
const byAccount = new RateLimiterMemory({ points: 25, duration: HOUR })
/** Wrong codes of the second step, which only who knows the password can try: also of all networks together. */
const byCode = new RateLimiterMemory({ points: 10, duration: HOUR })
const byDevice = new RateLimiterMemory({ points: 10, duration: TEN_MINUTES })

/** How often the account's attempts were forgotten: what was counted before is under another name. */
const beginnings = new Map<string, number>()

/**
 * Counts an attempt before it is known what it is, so that many at once are not more than one after the other.
 * @returns the seconds to wait when there were too many, else 0
 */
export async function takeAttempt(who: Attempter): Promise<number> {
  const taken: Budget[] = []
  for (const budget of budgetsOf(who)) {
    const seconds = await take(budget)
    if (seconds > 0) {
      // What is refused here costs the account nothing in the eyes of other networks.
      for (const [limiter, key] of taken) await limiter.reward(key)
      return seconds
    }
    taken.push(budget)
  }
  return 0
}

/** The attempt was no wrong guess, and who made it has all of their own budget again. */
export async function noteSuccess(who: Attempter): Promise<void> {
  const [[limiter, key], ...shared] = budgetsOf(who)
  await limiter.delete(key)
  for (const [each, name] of shared) await each.reward(name)
}

/** The same for a code of the second step. */
export async function takeCodeAttempt(who: Attempter): Promise<number> {
  return take([byCode, codeKey(who)])
}

export async function noteRightCode(who: Attempter): Promise<void> {
  await byCode.delete(codeKey(who))
}

/** Forgets every attempt on an account, from wherever: its owner proved to be who they are, or an admin says so. */
export function beginAnew(account: string): void {
  beginnings.set(account, (beginnings.get(account) ?? 0) + 1)
}

type Budget = [limiter: RateLimiterMemory, key: string]

/** The first is theirs alone. */
function budgetsOf(who: Attempter): [Budget, ...Budget[]] {
  const { device, network } = who
  const counted = countedAs(who)
  if (device) return [[byDevice, `${device} ${counted}`]]
  return [
    [byNetworkAndAccount, `${network} ${counted}`],
    [byNetwork, network],
    [byAccount, counted],
  ]
}

function codeKey(who: Attempter): string {
  return `${who.device ?? 'elsewhere'} ${countedAs(who)}`
}

function countedAs({ account }: Attempter): string {
  return `${account} ${beginnings.get(account) ?? 0}`
}

async function take([limiter, key]: Budget): Promise<number> {
  try {
    await limiter.consume(key)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000)
    throw refusal
  }
}
