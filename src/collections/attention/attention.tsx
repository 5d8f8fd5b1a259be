import type { ServerProps } from 'payload'
import { attentionPoints, listAddress } from './points'
import './attention.css'

/** On the dashboard: what needs attention, each a link to the list; only what this user may see. */
export async function Attention({ payload, user }: ServerProps) {
  const points = attentionPoints(new Date())
  const counts = await Promise.all(
    points.map(async ({ collection, where }) => {
      const found = await payload.count({
        collection,
        where,
        overrideAccess: false,
        // What this user may not see counts as nothing.
        disableErrors: true,
        user: user ?? null,
      })
      return found.totalDocs
    }),
  )
  const open = points.flatMap((point, index) => {
    const count = counts[index] ?? 0
    return count > 0 ? [{ ...point, count }] : []
  })
  return (
    <section className="attention" aria-labelledby="attention-heading">
      <h2 id="attention-heading">Vraagt aandacht</h2>
      {open.length === 0 ? (
        <p>Er is nu niets dat aandacht vraagt.</p>
      ) : (
        <ul className="attention__points">
          {open.map((point) => (
            <li key={point.label}>
              <a className="attention__point" href={listAddress(payload.config.routes.admin, point)}>
                <span className="attention__count">{point.count.toLocaleString('nl-NL')}</span>
                <span>{point.label}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
