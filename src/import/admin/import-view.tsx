import type { AdminViewServerProps } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { ImportForm } from './import-form'
import { importPage } from './import-page'

/** /admin/importeren: an export of WordPress or an article's text, as `npm run import` reads them. */
export function ImportView(props: AdminViewServerProps) {
  return (
    <AdminView props={props} view={importPage}>
      <h1>Importeren</h1>
      <ImportForm />
    </AdminView>
  )
}
