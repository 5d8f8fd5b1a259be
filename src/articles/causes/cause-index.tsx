import { messages } from '@/language/messages'
import type { Cause } from '@/payload-types'
import { causePath, causesByKindPath, causesByLetterPath } from '@/ui/paths'
import { fullName } from './cause-view'
import { type CauseEntry, causesByLetter, KIND_PATHS, letterInPath } from './list'

/** More causes than this do not stand on one page: each letter gets a page of its own. */
const MOST_ON_A_PAGE = 300

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
  const letters = causesByLetter(ofKind)
  const shown = [...letters].filter(([letter]) => !choice.letter || letterInPath(letter) === choice.letter)
  const fits = choice.letter !== undefined || ofKind.length <= MOST_ON_A_PAGE
  return (
    <>
      <KindLinks causes={causes} current={choice.kind} />
      {(ofKind.length > MOST_ON_A_PAGE || choice.letter) && (
        <LetterLinks letters={[...letters.keys()]} choice={choice} />
      )}
      {fits ? (
        <dl className="letters">
          {shown.map(([letter, group]) => (
            <LetterGroup key={letter} letter={letter} group={group} showKind={!choice.kind} />
          ))}
        </dl>
      ) : (
        <p>{`${words.count(ofKind.length)}. ${words.chooseLetter}`}</p>
      )}
    </>
  )
}

/** Whether a page for this choice exists. */
export function holdsCauses(causes: readonly CauseEntry[], { kind, letter }: CauseChoice): boolean {
  const ofKind = causes.filter((cause) => !kind || cause.kind === kind)
  if (letter === undefined) return ofKind.length > 0
  return [...causesByLetter(ofKind).keys()].some((known) => letterInPath(known) === letter)
}

function KindLinks({ causes, current }: { causes: CauseEntry[]; current: Cause['kind'] | undefined }) {
  const words = messages().causes
  const kinds = (Object.keys(KIND_PATHS) as Cause['kind'][]).filter((kind) =>
    causes.some((cause) => cause.kind === kind),
  )
  if (kinds.length < 2) return null
  return (
    <nav className="choices" aria-label={words.kinds}>
      <ul>
        <li>
          <a href="/oorzaken" aria-current={current ? undefined : 'true'}>
            {words.all}
          </a>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={causesByKindPath(KIND_PATHS[kind])} aria-current={kind === current ? 'true' : undefined}>
              {words.kindPlural[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function LetterLinks({ letters, choice: { kind, letter } }: { letters: string[]; choice: CauseChoice }) {
  const words = messages().causes
  return (
    <nav className="choices choices--letters" aria-label={words.letters}>
      <ul>
        {letters.map((known) => {
          const path = letterInPath(known)
          return (
            <li key={known}>
              <a
                href={kind ? causesByKindPath(KIND_PATHS[kind], path) : causesByLetterPath(path)}
                aria-current={path === letter ? 'page' : undefined}
                aria-label={known === '#' ? words.otherSigns : undefined}
              >
                {known}
              </a>
            </li>
          )
        })}
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
