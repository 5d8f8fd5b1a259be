import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { marked } from 'marked'
import type { AdminViewServerProps } from 'payload'
import { AdminView } from '../admin-view'
import { handbookPage } from './handbook-page'
import './handbook.css'

/** /admin/handboek: how to work with the admin; `npm run handbook` takes its pictures. */
export async function HandbookView(props: AdminViewServerProps) {
  const text = await readFile(join(process.cwd(), 'content/handboek/handboek.md'), 'utf8')
  return (
    <AdminView props={props} view={handbookPage}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a file of the project, which nobody writes from outside */}
      <div className="handbook" dangerouslySetInnerHTML={{ __html: await marked.parse(text) }} />
    </AdminView>
  )
}
