import type { Line } from './article-lines'
import { metadata } from './metadata'
import { tierHeading } from './tier-heading'

export interface ClassifiedLine extends Line {
  kind:
    | 'title'
    | 'heading'
    | 'paragraph'
    /** Goes on where the paragraph on the line above broke off. */
    | 'continuation'
    | 'tier'
    | 'cause'
    | 'listItem'
    /** The alternative text of a photo that is not in the file. */
    | 'photo'
    | 'credit'
    | 'englishHeading'
    | 'englishTerms'
    | 'metadata'
    | 'commentForm'
    /** Has no place in an article of this form. */
    | 'unplaced'
}

interface MarkedLine extends Line {
  mark?: 'bullet' | 'tier' | 'credit' | 'englishHeading' | 'metadata' | 'commentForm'
}

const BULLET = /^(?:[•·‣▪●] ?|[*-] )(?=\S)/

/** Says of every line what it is: by its own marks, or where it has none, by its neighbours. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const marked: MarkedLine[] = lines.map((line) => ({ ...line, mark: markOf(line.text) }))
  const classified: ClassifiedLine[] = []
  let underTier = false
  let underForm = false
  for (const [index, line] of marked.entries()) {
    const before = classified[index - 1]
    let kind = kindOf(line, before, marked[index + 1])
    if (kind === 'listItem' && before) {
      // The lines of one list are all the same kind.
      const inCauses = before.kind === 'cause'
      const begins = !inCauses && before.kind !== 'listItem'
      if (inCauses || (begins && (underTier || runHasFigures(marked, index)))) kind = 'cause'
    }
    // What follows the comment form are its buttons and the comments themselves.
    if (underForm && line.mark === undefined) kind = 'unplaced'
    const text = line.mark === 'bullet' ? line.text.replace(BULLET, '') : line.text
    classified.push({ number: line.number, blankBefore: line.blankBefore, text, kind })
    if (kind === 'tier' || kind === 'heading') underTier = kind === 'tier'
    underForm ||= kind === 'commentForm'
  }
  return classified
}

function markOf(text: string): MarkedLine['mark'] {
  if (BULLET.test(text)) return 'bullet'
  if (/^(?:geef een reactie|het e-mailadres wordt niet gepubliceerd\b.*)$/i.test(text)) return 'commentForm'
  if (/^bron ?:/i.test(text)) return 'credit'
  if (/^engelse vertaling:?$/i.test(text)) return 'englishHeading'
  if (metadata(text)) return 'metadata'
  return tierHeading(text) && 'tier'
}

function kindOf(
  line: MarkedLine,
  before: ClassifiedLine | undefined,
  next: MarkedLine | undefined,
): ClassifiedLine['kind'] {
  if (!before) return line.mark || isNoText(line.text) || line.text.length > 150 ? 'unplaced' : 'title'
  if (line.mark === 'bullet') return 'listItem'
  if (line.mark === 'credit') return before.kind === 'photo' ? 'credit' : 'unplaced'
  if (line.mark) return line.mark
  if (before.kind === 'englishHeading') return 'englishTerms'
  if (isNoText(line.text) || isUnknownMetadata(line, before, next)) return 'unplaced'
  if (next?.mark === 'credit' && isShort(line.text, 160)) return 'photo'
  if (breaksOff(before) && goesOn(line)) return 'continuation'
  if (line.blankBefore && startsSmall(line.text) && isShort(line.text, 160)) return 'photo'
  return isHeading(line, next) ? 'heading' : 'paragraph'
}

/** Bullets in running text are a list; once one of them ends in a number they are causes. */
function runHasFigures(marked: readonly MarkedLine[], from: number): boolean {
  for (let at = from; marked[at]?.mark === 'bullet'; at += 1) {
    if (/. [-–—] ?\S*\d\S*$/.test(marked[at]?.text ?? '')) return true
  }
  return false
}

/** Rules and markup, bare addresses, and causes that lost their bullet. */
function isNoText(text: string): boolean {
  return (
    !/^[\p{L}\p{N}"“„'‘’«(€]/u.test(text) ||
    /^(?:https?:|www\.)\S+$/i.test(text) ||
    / [-–—] [\d.,]+$/.test(text)
  )
}

/** `Categorie: spieren` among the lines about the article. */
function isUnknownMetadata(line: MarkedLine, before: ClassifiedLine, next: MarkedLine | undefined): boolean {
  const among =
    (!line.blankBefore && before.kind === 'metadata') || (next?.mark === 'metadata' && !next.blankBefore)
  return among && /^\p{Lu}[\p{L} -]{1,30}: \S/u.test(line.text)
}

function isShort(text: string, most: number): boolean {
  return text.length <= most && !/[.?!:;,…]$/.test(text)
}

function startsSmall(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text) && !/^\p{N}/u.test(text) && !/^['‘’]\p{Ll} \p{Lu}/u.test(text)
}

function breaksOff({ kind, text }: ClassifiedLine): boolean {
  return (kind === 'paragraph' || kind === 'continuation') && !/[.?!:…]["”’)]?$/.test(text)
}

function goesOn(line: MarkedLine): boolean {
  return !line.mark && !line.blankBefore && startsSmall(line.text)
}

/** Short, one sentence at most, and with something below it that it can be the heading of. */
function isHeading({ text }: MarkedLine, next: MarkedLine | undefined): boolean {
  if (!next || goesOn(next)) return false
  if (next.mark !== undefined && next.mark !== 'bullet' && next.mark !== 'tier') return false
  return isShort(text.replace(/\?$/, ''), 100) && !/[.?!] \p{Lu}/u.test(text)
}
