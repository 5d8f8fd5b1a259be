import { callStaff } from '@/admin/call-staff'
import type { Erased } from '../erase-person'
import type { PersonExportForEditors } from '../export-person'

const PERSON = '/api/comments/person'

/** What the view asks of the server. Each fails with a sentence that an editor can read. */
export const personClient = {
  find: (email: string) => callStaff<PersonExportForEditors>('POST', `${PERSON}/export`, { body: { email } }),
  erase: (email: string) => callStaff<Erased>('POST', `${PERSON}/erase`, { body: { email } }),
}
