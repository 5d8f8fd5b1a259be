import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { keyedHash } from '@/platform/secret'

const STEP_SECONDS = 30
/** Steps that a clock may be off. */
const WINDOW = 1
const RECOVERY_CODES = 10
/** Without what is taken for something else; 32 letters and figures, so that none comes more often. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789i'
const RECOVERY_LENGTH = 12

export function makeSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What an authenticator app reads from the QR code. */
export function appAddress(secret: string, issuer: string, label: string): string {
  return totp(secret, issuer, label).toString()
}

/** The step that the code of an app is for; undefined where it is none of now. */
export function stepOf(secret: string, code: string, now = Date.now()): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = totp(secret).validate({ token, timestamp: now, window: WINDOW })
  return delta === null ? undefined : Math.floor(now / 1000 / STEP_SECONDS) + delta
}

function totp(secret: string, issuer = '', label = ''): TOTP {
  return new TOTP({ issuer, label, secret, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS })
}

/** Codes for who has lost their phone, as `xxxx-xxxx-xxxx`. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = [...randomBytes(RECOVERY_LENGTH)].map((byte) => LETTERS[byte % LETTERS.length])
    return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
  })
}

/** By which a recovery code is known; undefined for what cannot be one. */
export function recoveryHash(user: string, code: string): string | undefined {
  const letters = code.toLowerCase().replace(/[\s-]/g, '')
  if (!/^[a-z0-9]{12}$/.test(letters)) return undefined
  return keyedHash('recovery-code', `${user} ${letters}`).slice(0, 40)
}

/** As they are stored: nobody can read them from that. */
export function hashesOf(user: string, codes: string[]): string {
  return codes.map((code) => recoveryHash(user, code)).join(',')
}
