import { setTimeout as pause } from 'node:timers/promises'
import { TOTP } from 'otpauth'

const STEP_MS = 30_000
/** A step that ends while a code travels would be another one when it arrives. */
const NEAR_ITS_END_MS = 4_000

/** The app on somebody's phone: each code that it gives is one that was not given before. */
export interface Authenticator {
  code: () => Promise<string>
}

export function authenticator(secret: string): Authenticator {
  let given = 0
  return {
    // The server takes the step before and the one after too: three codes are to be had without waiting.
    code: async () => {
      if (Date.now() % STEP_MS > STEP_MS - NEAR_ITS_END_MS) await pause(STEP_MS - (Date.now() % STEP_MS))
      const now = Math.floor(Date.now() / STEP_MS)
      given = Math.max(given + 1, now - 1)
      if (given > now + 1) await pause((given - 1) * STEP_MS - Date.now())
      return new TOTP({ secret }).generate({ timestamp: given * STEP_MS })
    },
  }
}
