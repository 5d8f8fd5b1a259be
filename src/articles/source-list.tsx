import { messages } from '@/language/messages'
import { referenceId } from '@/text/blocks/cause-list/reference-id'
import { footnoteId } from '@/text/footnote/footnote-id'
import { formatNumber } from '@/ui/numbers'
import type { Reference } from './sources/references'

/** So many causes are named at once behind a source; more of them unfold. */
const OPEN = 8

interface Props {
  heading: string
  sources: readonly { title: string; url?: string | null }[]
  references?: readonly Reference[]
}

/**
 * What an article or cause was written from, each once, with the figures and footnotes that it supports; nothing where there
 * are none. Where footnotes lead here it is numbered, and begins with what they number.
 */
export function SourceList({ heading, sources, references = [] }: Props) {
  if (sources.length + references.length === 0) return null
  const isNumbered = references.some(({ footnotes }) => footnotes.length > 0)
  const List = isNumbered ? 'ol' : 'ul'
  const inWords = sources.map(({ title, url }) => (
    <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
  ))
  return (
    <>
      <h2>{heading}</h2>
      <List>
        {!isNumbered && inWords}
        {references.map((reference, index) => (
          <ReferenceItem key={reference.id} reference={reference} number={index + 1} />
        ))}
        {isNumbered && inWords}
      </List>
    </>
  )
}

function ReferenceItem({ reference, number }: { reference: Reference; number: number }) {
  const { title, publisher, year, url, causes, footnotes } = reference
  const from = [publisher, year].filter(Boolean).join(', ')
  return (
    <li id={referenceId(number)} className="reference">
      {url ? <a href={url}>{title}</a> : title}
      {from && ` (${from})`}
      {footnotes.map(({ count, note }) => (
        <BackLink key={count} count={count} note={note} />
      ))}
      {causes.length > 0 && <SupportedFigures causes={causes} />}
    </li>
  )
}

function BackLink({ count, note }: Reference['footnotes'][number]) {
  return (
    <>
      {note && `, ${note}`}
      <a
        href={`#${footnoteId(count)}`}
        aria-label={messages().blocks.footnote.back(String(count))}
        className="reference__arrow"
      >
        ↑
      </a>
    </>
  )
}

/** Whole in the HTML: what is folded is found by the browser's own search, and printed. */
function SupportedFigures({ causes }: { causes: string[] }) {
  const words = messages().articles.references
  if (causes.length <= OPEN)
    return <span className="reference__figures">{words.figures(causes.join(', '))}</span>
  return (
    <details className="reference__figures">
      <summary>{words.many(formatNumber(causes.length))}</summary>
      {causes.join(', ')}
    </details>
  )
}
