import type { Attachment } from './attachment'
import { escapedText } from './escaped-text'
import { wordsIn } from './words-in'

/** What stands above something else, by what people call such a field. */
const HEADINGS = /(?:^|_)(?:title|titel|heading|kop|koptekst)$/
const PICTURES = /(?:^|_)(?:image|img|picture|photo|afbeelding|foto|beeld)$/

interface AcfText {
  html: string
  /** The fields that it came from, and those that say no more. */
  names: string[]
}

/**
 * What editors wrote in fields of ACF, in the order of their rows: `content_0_titel`, `content_1_tekst`. Sites that are
 * built so have nothing in the text itself.
 */
export function acfText(
  meta: Readonly<Record<string, string>>,
  attachments: ReadonlyMap<string, Attachment>,
): AcfText {
  const fields = Object.keys(meta).filter((name) => /^field_/.test(meta[`_${name}`] ?? ''))
  const parts = inOrder(fields).flatMap((name) => {
    const html = htmlOf(name, meta[name]?.trim() ?? '', attachments)
    return html ? [{ name, html }] : []
  })
  // What only lists the kinds of the rows says nothing.
  const ofRows = new Set(
    fields.flatMap((name) => [...name.matchAll(/_0_/g)].map(({ index }) => name.slice(0, index))),
  )
  const lists = fields.filter((name) => ofRows.has(name))
  return {
    html: parts.map(({ html }) => html).join('\n\n'),
    names: [...parts.map(({ name }) => name), ...lists],
  }
}

/** Rows that were moved or put in between have older fields than their number says. */
function inOrder(names: readonly string[]): string[] {
  const first = new Map<string, number>()
  const rows = names.map((name, at) => {
    const [group = '', row = '-1'] = name.split(/_(\d+)_/)
    if (!first.has(group)) first.set(group, at)
    return { name, at, group: first.get(group) ?? at, row: Number(row) }
  })
  return rows
    .sort((one, other) => one.group - other.group || one.row - other.row || one.at - other.at)
    .map(({ name }) => name)
}

function htmlOf(name: string, value: string, attachments: ReadonlyMap<string, Attachment>): string {
  const picture = PICTURES.test(name) ? attachments.get(value) : undefined
  if (picture) return `<img src="${escapedText(picture.url)}" alt="${escapedText(picture.alt)}">`
  const [words] = /^[aOs]:\d/.test(value) ? [] : wordsIn(value, name)
  if (words === undefined) return ''
  return HEADINGS.test(name) ? `<h2>${words}</h2>` : `<div>${words}</div>`
}
