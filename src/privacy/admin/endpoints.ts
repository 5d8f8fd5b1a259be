import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { editors } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { LONGEST_ADDRESS } from '@/mail/mailbox'
import { erasePerson } from '../erase-person'
import { exportPerson } from '../export-person'
import { notesAbout } from '../notes-about'

/** Also what no longer counts as an address: it may have been stored when it did. */
const asked = z.object({ email: z.string().trim().max(LONGEST_ADDRESS).includes('@') })

/** What a person asks of the editors by their address, under `/api/comments/person`; by POST, to keep it out of logs. */
export const privacyEndpoints: Endpoint[] = [
  aboutPerson('/person/export', async (req, email) => ({
    ...(await exportPerson(req.payload, email)),
    notes: await notesAbout(req, email),
  })),
  aboutPerson('/person/erase', (req, email) => erasePerson(req, email)),
]

function aboutPerson(
  path: `/${string}`,
  answer: (req: PayloadRequest, email: string) => Promise<object>,
): Endpoint {
  return staffEndpoint({
    method: 'post',
    path,
    may: editors,
    asked,
    unreadable: 'Vul een geldig e-mailadres in.',
    answer: (req, { email }) => answer(req, email),
  })
}
