import type { ServerProps } from 'payload'
import { conditionsOf, listAddress } from './list-address'
import { openPoints } from './open-points'
import './attention.css'

/** On the dashboard: what needs attention, each a link to the list; only what this user may see. */
export async function Attention({ payload, user }: ServerProps) {
  const open = await openPoints(payload, user ?? null)
  return (
    <section className="attention" aria-labelledby="attention-heading">
      <h2 id="attention-heading">Vraagt aandacht</h2>
      {open.length === 0 ? (
        <p>Er is nu niets dat aandacht vraagt.</p>
      ) : (
        <ul className="attention__points">
          {open.map((point) => (
            <li key={point.label}>
              <a
                className="attention__point"
                href={listAddress(payload.config.routes.admin, point.collection, conditionsOf(point.where))}
              >
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
