import type { AdminViewServerProps } from 'payload'
import { AdminView } from '@/collections/admin/admin-view'
import { OWN_VIEWS } from '@/collections/admin/own-views'
import { ImportForm } from './import-form'

/** /admin/importeren: an export of WordPress or an article's text, as `npm run import` reads them. */
export function ImportView(props: AdminViewServerProps) {
  return (
    <AdminView props={props} view={OWN_VIEWS.import}>
      <h1>Importeren</h1>
      <ImportForm />
    </AdminView>
  )
}
