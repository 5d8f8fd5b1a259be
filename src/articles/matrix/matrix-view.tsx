import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { AdminView } from '@/admin/admin-view'
import { showFigure } from '../causes-editor/read-figure'
import { findSymptomTitles } from '../find-symptom-titles'
import { findMatrix, type MatrixCell, MOST_SYMPTOMS } from './find-matrix'
import { matrixPage } from './matrix-page'
import '@/admin/plain-button.css'
import '@/admin/plain-fields.css'
import './matrix.css'

const LONGEST_WORD = 100

/** /admin/matrix: the figures of chosen symptoms beside each other, cause by cause, as they were stored last. */
export function MatrixView(props: AdminViewServerProps) {
  const { symptoom, oorzaak } = props.searchParams ?? {}
  const chosen = [symptoom ?? []].flat().slice(0, MOST_SYMPTOMS)
  const word = typeof oorzaak === 'string' ? oorzaak.slice(0, LONGEST_WORD) : ''
  const { req } = props.initPageResult
  return (
    <AdminView props={props} view={matrixPage}>
      <h1>{matrixPage.title}</h1>
      <Choice req={req} chosen={chosen} word={word} />
      {chosen.length > 0 && <MatrixTable req={req} chosen={chosen} word={word} />}
    </AdminView>
  )
}

interface Chosen {
  req: PayloadRequest
  /** Ids of symptoms. */
  chosen: string[]
  word: string
}

/** A plain form: the address holds what was chosen, and can be kept. */
async function Choice({ req, chosen, word }: Chosen) {
  const articles = await findSymptomTitles(req)
  return (
    <form method="get" className="plain-fields matrix__choice">
      <label>
        Symptomen (hooguit {MOST_SYMPTOMS}; houd Ctrl of ⌘ ingedrukt voor meer dan één)
        <select name="symptoom" multiple size={8} defaultValue={chosen}>
          {articles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Oorzaken met dit woord in de naam (leeg: alle)
        <input type="search" name="oorzaak" defaultValue={word} maxLength={LONGEST_WORD} />
      </label>
      <div>
        <button type="submit" className="plain-button">
          Tonen
        </button>
      </div>
    </form>
  )
}

async function MatrixTable({ req, chosen, word }: Chosen) {
  const { symptoms, causes, left } = await findMatrix(req, chosen, word)
  if (causes.length === 0) return <p>Geen van deze symptomen heeft zulke oorzaken.</p>
  return (
    <>
      <p>
        Mensen per jaar, zoals het laatst bewaard is. Eén mens kan bij meer oorzaken meetellen: tel niets op.
        Een aantal met * heeft geen eigen bron.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="matrix__scroll" aria-label="Aantallen" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">Oorzaak</th>
              {symptoms.map(({ id, title }) => (
                <th key={id} scope="col">
                  <Link href={`/admin/collections/symptoms/${id}`} prefetch={false}>
                    {title}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {causes.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/admin/collections/causes/${id}`} prefetch={false}>
                    {name}
                  </Link>
                </th>
                {symptoms.map((symptom, index) => (
                  <td key={symptom.id}>
                    <Cell cell={cells[index]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && <p>En {left} andere oorzaken: zoek op een woord.</p>}
    </>
  )
}

function Cell({ cell }: { cell: MatrixCell | undefined }) {
  if (!cell) return null
  const { casesPerYear, hasSource, range } = cell
  return (
    <>
      {showFigure(casesPerYear)}
      {!hasSource && '*'}
      {range && (
        <small>
          {showFigure(range[0])}–{showFigure(range[1])}
        </small>
      )}
    </>
  )
}
