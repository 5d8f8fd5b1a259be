import { env } from '@/platform/env'
import { Invitation } from './invitation'

/** On the form for a new user: how they get in, in the place of a password that somebody else makes up. */
export function InvitationField() {
  return <Invitation isMailed={Boolean(env().SMTP_URL)} />
}
