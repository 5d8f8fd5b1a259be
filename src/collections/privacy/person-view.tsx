import type { AdminViewServerProps } from 'payload'
import { editors } from '../access'
import { AdminView, requireLogin } from '../admin-view'
import { PersonDesk } from './person-desk'
import { PERSON_PATH } from './person-path'

/** /admin/gegevens: what the site keeps under an e-mail address, to give to its holder or to erase. */
export function PersonView(props: AdminViewServerProps) {
  requireLogin(props, `/admin${PERSON_PATH}`)
  return (
    <AdminView props={props} title="Gegevens van een lezer">
      <h1>Gegevens van een lezer</h1>
      {editors({ req: props.initPageResult.req }) ? (
        <PersonDesk />
      ) : (
        <p>Dit is voor redacteuren en beheerders.</p>
      )}
    </AdminView>
  )
}
