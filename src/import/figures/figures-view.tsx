import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { findSymptomTitles } from '@/articles/find-symptom-titles'
import { FiguresForm } from './figures-form'
import { figuresPage } from './figures-page'
import '@/admin/plain-button.css'
import '@/admin/plain-fields.css'
import './figures-form.css'

/** /admin/aantallen: the figures of one article or of all as a file for spreadsheets, and back. */
export function FiguresView(props: AdminViewServerProps) {
  return (
    <AdminView props={props} view={figuresPage}>
      <h1>{figuresPage.title}</h1>
      <Download req={props.initPageResult.req} />
      <FiguresForm />
    </AdminView>
  )
}

async function Download({ req }: { req: PayloadRequest }) {
  const articles = await findSymptomTitles(req)
  return (
    <section aria-labelledby="figures-download">
      <h2 id="figures-download">Downloaden</h2>
      <form action="/api/figures/csv" method="get" className="plain-fields figures-form">
        <label>
          Artikel (leeg: alle artikelen)
          <input type="text" name="article" list="figures-articles" autoComplete="off" maxLength={300} />
        </label>
        <datalist id="figures-articles">
          {articles.map(({ id, slug, title }) => (
            <option key={id} value={slug ?? ''}>
              {title}
            </option>
          ))}
        </datalist>
        <fieldset>
          <legend>Voor</legend>
          <label>
            <input type="radio" name="shape" value="semicolons" defaultChecked /> Excel of LibreOffice in het
            Nederlands (puntkomma’s, 0,8)
          </label>
          <label>
            <input type="radio" name="shape" value="commas" /> andere programma’s (komma’s, 0.8)
          </label>
        </fieldset>
        <div>
          <button type="submit" className="plain-button">
            CSV downloaden
          </button>
        </div>
      </form>
    </section>
  )
}
