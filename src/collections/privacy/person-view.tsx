import type { AdminViewServerProps } from 'payload'
import { AdminView } from '../admin/admin-view'
import { OWN_VIEWS } from '../admin/own-views'
import { PersonDesk } from './person-desk'

/** /admin/gegevens: what the site keeps under an e-mail address, to give to its holder or to erase. */
export function PersonView(props: AdminViewServerProps) {
  return (
    <AdminView props={props} view={OWN_VIEWS.personalData}>
      <h1>Gegevens van een lezer</h1>
      <PersonDesk />
    </AdminView>
  )
}
