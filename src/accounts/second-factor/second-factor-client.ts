import { callStaff } from '@/admin/call-staff'
import type { QrCode } from './qr-code'

/** How it stands with a user, as `GET /api/users/{id}/second-factor` says it. */
export interface SecondFactorState {
  isOwn: boolean
  isOn: boolean
  isDemanded: boolean
  since: string | null
  codesLeft: number
}

/** What there is to show before the first code comes back. */
export interface Begun {
  secret: string
  /** What the QR code says; on the phone itself, the app opens it. */
  address: string
  qr: QrCode
  begun: string
}

interface Codes {
  recoveryCodes: string[]
}

const OWN = '/api/users/second-factor'

/** A ticket stands for a session where there is none yet: {@link SecondStep}. */
export const secondFactorClient = {
  state: (id: string, signal: AbortSignal) =>
    callStaff<SecondFactorState>('GET', `/api/users/${id}/second-factor`, { signal }),
  begin: (ticket?: string) => callStaff<Begun>('POST', `${OWN}/begin`, { body: { ticket } }),
  turnOn: (begun: string, code: string, ticket?: string) =>
    callStaff<Codes>('POST', `${OWN}/turn-on`, { body: { begun, code, ticket } }),
  turnOff: (code: string) => callStaff('POST', `${OWN}/turn-off`, { body: { code } }),
  newRecoveryCodes: (code: string) => callStaff<Codes>('POST', `${OWN}/recovery-codes`, { body: { code } }),
  reset: (id: string) => callStaff('POST', `/api/users/${id}/second-factor/reset`),
}
