import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { hasRole } from '@/access/access'
import { env } from '@/platform/env'

/** On the dashboard of admins, as long as mail goes nowhere. */
export function MailNotice({ user }: ServerProps) {
  if (env().SMTP_URL || !hasRole(user ?? null, 'admin')) return null
  return (
    <Banner type="info">
      Er is geen mailserver ingesteld (SMTP_URL). Mail aan lezers en collega's wordt niet verstuurd, maar
      bewaard als bestand in de map outbox van de gegevensmap.
    </Banner>
  )
}
