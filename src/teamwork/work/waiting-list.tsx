import { Link } from '@payloadcms/ui'
import { shortMoment } from '@/ui/site-time'
import type { Waiting } from './find-waiting'

interface Props {
  heading: string
  nothing: string
  waiting: Waiting[]
}

/** What waits, longest first, each with the way to its article. */
export function WaitingList({ heading, nothing, waiting }: Props) {
  return (
    <section>
      <h2>{`${heading}: ${waiting.length.toLocaleString('nl-NL')}`}</h2>
      {waiting.length === 0 && <p>{nothing}</p>}
      <ul>
        {waiting.map(({ id, kind, document, title, byName, at, words }) => (
          <li key={id}>
            <Link href={`/admin/collections/${kind}/${document}`} prefetch={false}>
              {title}
            </Link>
            <span className="work__by">{`van ${byName}, ${shortMoment(at)}`}</span>
            {words && <p className="work__words">{words}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
