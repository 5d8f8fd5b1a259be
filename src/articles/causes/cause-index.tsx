import { messages } from '@/language/messages'
import type { Cause } from '@/payload-types'
import { fullName } from '@/ui/full-name'
import { formatNumber } from '@/ui/numbers'
import { causePath, causesByKindPath, causesByLetterPath, causesPath } from '@/ui/paths'
import { LetterLinks } from '../letter-links'
import { byLetter, letterInPath, MOST_ON_A_PAGE } from '../letters'
import type { CauseEntry } from './list'

/** What of the list a page shows. */
export interface CauseChoice {
  kind?: Cause['kind']
  /** As in the address. */
  letter?: string
}

/** Causes from A to Z: all of them, or those of one kind or letter. */
export function CauseIndex({ causes, choice = {} }: { causes: CauseEntry[]; choice?: CauseChoice }) {
  const words = messages().causes
  if (causes.length === 0) return <p>{words.none}</p>
  const ofKind = choice.kind ? causes.filter(({ kind }) => kind === choice.kind) : causes
  const letters = byLetter(ofKind, nameOf)
  const shown = [...letters].filter(([letter]) => !choice.letter || letterInPath(letter) === choice.letter)
  const fits = choice.letter !== undefined || ofKind.length <= MOST_ON_A_PAGE
  return (
    <>
      <KindLinks causes={causes} current={choice.kind} />
      {(ofKind.length > MOST_ON_A_PAGE || choice.letter) && (
        <LetterLinks
          letters={[...letters.keys()]}
          current={choice.letter}
          pathOf={(letter) =>
            choice.kind ? causesByKindPath(choice.kind, letter) : causesByLetterPath(letter)
          }
        />
      )}
      {fits ? (
        <dl className="letters">
          {shown.map(([letter, group]) => (
            <LetterGroup key={letter} letter={letter} group={group} showKind={!choice.kind} />
          ))}
        </dl>
      ) : (
        <p>{`${words.count(formatNumber(ofKind.length))}. ${messages().site.letters.choose}`}</p>
      )}
    </>
  )
}

const nameOf = ({ name }: CauseEntry): string => name

/** Whether a page for this choice exists. */
export function holdsCauses(causes: readonly CauseEntry[], { kind, letter }: CauseChoice): boolean {
  const ofKind = causes.filter((cause) => !kind || cause.kind === kind)
  if (letter === undefined) return ofKind.length > 0
  return [...byLetter(ofKind, nameOf).keys()].some((known) => letterInPath(known) === letter)
}

function KindLinks({ causes, current }: { causes: CauseEntry[]; current: Cause['kind'] | undefined }) {
  const words = messages().causes
  const kinds = (Object.keys(words.kindPlural) as Cause['kind'][]).filter((kind) =>
    causes.some((cause) => cause.kind === kind),
  )
  if (kinds.length < 2) return null
  return (
    <nav className="choices" aria-label={words.kinds}>
      <ul>
        <li>
          <a href={causesPath} aria-current={current ? undefined : 'true'}>
            {words.all}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={causesByKindPath(kind)} aria-current={kind === current ? 'true' : undefined}>
              {words.kindPlural[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LetterGroup(props: { letter: string; group: CauseEntry[]; showKind: boolean }) {
  return (
    <div className="letters__group">
      <dt>{props.letter}</dt>
      {props.group.map((cause) => (
        <dd key={cause.slug}>
          <a href={causePath(cause.slug)}>{fullName(cause)}</a>
          {props.showKind && <span className="muted"> {messages().causes.kind[cause.kind]}</span>}
        </dd>
      ))}
    </div>
  )
}
