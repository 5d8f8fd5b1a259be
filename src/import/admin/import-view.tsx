import type { AdminViewServerProps } from 'payload'
import { editors } from '@/collections/access'
import { AdminView, requireLogin } from '@/collections/admin-view'
import { IMPORT_PATH } from './components'
import { ImportForm } from './import-form'

/** /admin/importeren: an export of WordPress or an article's text, as `npm run import` reads them. */
export function ImportView(props: AdminViewServerProps) {
  requireLogin(props, `/admin${IMPORT_PATH}`)
  return (
    <AdminView props={props} title="Importeren">
      <h1>Importeren</h1>
      {editors({ req: props.initPageResult.req }) ? (
        <ImportForm />
      ) : (
        <p>Dit is voor redacteuren en beheerders.</p>
      )}
    </AdminView>
  )
}
