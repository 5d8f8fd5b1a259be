import { messages } from '@/language/messages'
import type { Cause } from '@/payload-types'
import { Icon } from '@/ui/icon'
import { formatNumber } from '@/ui/numbers'
import { causePath, causesByKindPath, causesByLetterPath, causesPath } from '@/ui/paths'
import { LetterIndex } from '../letter-index'
import { holdsLetter } from '../letters'
import { kindsOf } from './kinds-of'
import type { CauseEntry } from './list'

/** What of the list a page shows. */
export interface CauseChoice {
  kind?: Cause['kind']
  /** As in the address. */
  letter?: string
}

/** Causes from A to Z: all of them, or those of one kind or letter. */
export function CauseIndex({ causes, choice = {} }: { causes: readonly CauseEntry[]; choice?: CauseChoice }) {
  const words = messages().causes
  if (causes.length === 0) return <p>{words.none}</p>
  const ofKind = choice.kind ? causes.filter(({ kind }) => kind === choice.kind) : causes
  return (
    <>
      <KindLinks causes={causes} current={choice.kind} />
      <LetterIndex
        entries={ofKind}
        nameOf={nameOf}
        letter={choice.letter}
        pathOf={(letter) =>
          choice.kind ? causesByKindPath(choice.kind, letter) : causesByLetterPath(letter)
        }
        count={() => words.count(formatNumber(new Set(ofKind.map(({ slug }) => slug)).size))}
      >
        {(cause) => (
          <dd key={`${cause.slug} ${cause.name}`}>
            <a href={causePath(cause.slug)}>{cause.name}</a>
            {!choice.kind && <span className="muted"> {words.kind[cause.kind]}</span>}
          </dd>
        )}
      </LetterIndex>
    </>
  )
}

const nameOf = ({ name }: CauseEntry): string => name

/** Whether a page for this choice exists. */
export function holdsCauses(causes: readonly CauseEntry[], { kind, letter }: CauseChoice): boolean {
  const ofKind = causes.filter((cause) => !kind || cause.kind === kind)
  if (letter === undefined) return ofKind.length > 0
  return holdsLetter(ofKind, nameOf, letter)
}

function KindLinks({
  causes,
  current,
}: {
  causes: readonly CauseEntry[]
  current: Cause['kind'] | undefined
}) {
  const words = messages().causes
  const kinds = kindsOf(causes)
  if (kinds.length < 2) return null
  return (
    <nav className="choices" aria-label={words.kinds}>
      <ul>
        <li>
          <a href={causesPath} aria-current={current ? undefined : 'true'}>
            {words.all}
          </a>
        </li>
        {kinds.map(({ kind }) => (
          <li key={kind}>
            <a href={causesByKindPath(kind)} aria-current={kind === current ? 'true' : undefined}>
              <Icon name={kind} />
              {words.kindPlural[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
