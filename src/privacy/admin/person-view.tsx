import type { AdminViewServerProps } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { PersonDesk } from './person-desk'
import { personPage } from './person-page'

/** /admin/gegevens: what the site keeps under an e-mail address, to give to its holder or to erase. */
export function PersonView(props: AdminViewServerProps) {
  return (
    <AdminView props={props} view={personPage}>
      <h1>Gegevens van een lezer</h1>
      <PersonDesk />
    </AdminView>
  )
}
