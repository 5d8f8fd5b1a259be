import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { FiguresForm } from './figures-form'
import { figuresPage } from './figures-page'
import './figures-form.css'

/** More titles than this make the page slow; the address of an article can be typed as well. */
const MOST_TITLES = 2_000

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
  const { docs } = await req.payload.find({
    collection: 'symptoms',
    draft: true,
    select: { title: true, slug: true },
    sort: 'title',
    limit: MOST_TITLES,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (
    <section aria-labelledby="figures-download">
      <h2 id="figures-download">Downloaden</h2>
      <form action="/api/figures/csv" method="get" className="figures-form">
        <label>
          Artikel (leeg: alle artikelen)
          <input type="text" name="article" list="figures-articles" autoComplete="off" maxLength={300} />
        </label>
        <datalist id="figures-articles">
          {docs.map(({ id, slug, title }) => (
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
          <button type="submit">CSV downloaden</button>
        </div>
      </form>
    </section>
  )
}
