import { messages } from '@/language/messages'
import { referenceId } from '../blocks/cause-list/reference-id'
import { footnoteId } from './footnote-id'

/** A footnote as a page numbers it. */
export interface NumberedFootnote {
  /** Its place among the footnotes of the text, counted from 1. */
  count: number
  /** Of its source in the list below: the same for every footnote to that. */
  number: number
  /** What the source is called in a few words. */
  name: string
  note: string | null
}

interface Props extends NumberedFootnote {
  /** Whether it stands right behind another one: 1,2 and not 12. */
  follows?: boolean
}

/** A raised number that leads to its source below the text, from where a link leads back. */
export function FootnoteMark({ count, number, name, note, follows = false }: Props) {
  const label = messages().blocks.footnote.label(String(number), [name, note].filter(Boolean).join(', '))
  return (
    <sup className="footnote">
      {follows && ','}
      <a id={footnoteId(count)} href={`#${referenceId(number)}`} aria-label={label}>
        {number}
      </a>
    </sup>
  )
}
