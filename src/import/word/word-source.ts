import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { ImportRefused } from '../import-refused'
import type { ExportEntry, ReadingOptions, Source } from '../posts/export-item'
import { plainItem } from '../posts/plain-item'
import { WORDS_OWN_CONTENTS } from '../posts/take-out-unseen'
import { putBackFormulas, takeOutFormulas } from './formulas'
import { headingStyles } from './heading-styles'
import { withNotesBelow } from './notes-below'

const MOST_MEGABYTES = 50

/**
 * One article from Word (.docx). Its title is the first line in the style of a title or a first heading, else the file's name.
 * @throws ImportRefused when it cannot be read
 */
export async function wordSource(file: string, name: string): Promise<Source> {
  const { size } = await stat(file)
  if (size > MOST_MEGABYTES * 1_000_000) throw refused(`Het bestand is groter dan ${MOST_MEGABYTES} MB.`)
  const html = await htmlOf(await readFile(file))
  return { name: 'word', size, entries: (options) => entriesOf(html, name, options) }
}

async function htmlOf(bytes: Buffer): Promise<string> {
  try {
    const { formulas, headings, rest } = await prepare(bytes)
    const styleMap = [
      "p[style-name='Title'] => h1:fresh",
      "p[style-name='Titel'] => h1:fresh",
      "p[style-name='Quote'] => blockquote > p:fresh",
      "p[style-name='Citaat'] => blockquote > p:fresh",
      "p[style-name='Intense Quote'] => blockquote > p:fresh",
      "p[style-name='Duidelijk citaat'] => blockquote > p:fresh",
      ...CONTENTS,
      ...headings,
      'u => u',
      'strike => s',
    ]
    const images = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: rest }, { styleMap, convertImage: images })
    return withNotesBelow(putBackFormulas(value, formulas))
  } catch {
    throw refused('Dit is geen Word-bestand (.docx) dat te lezen is. Sla het in Word opnieuw op als .docx.')
  }
}

/** Tables of contents, and of figures, which Word makes: as lists, under the name by which those of others are known. */
const CONTENTS = [...Array.from({ length: 9 }, (_, at) => `toc ${at + 1}`), 'table of figures'].map(
  (style) => `p[style-name='${style}'] => ul.${WORDS_OWN_CONTENTS} > li:fresh`,
)

interface Prepared {
  /** The file without its formulas. */
  rest: Buffer
  formulas: string[]
  headings: string[]
}

/** Reads what the reader of Word files leaves out: formulas, and which styles of an organisation are headings. */
async function prepare(bytes: Buffer): Promise<Prepared> {
  const zip = await JSZip.loadAsync(bytes)
  const formulas: string[] = []
  for (const { name } of zip.file(/^word\/(?:document|footnotes|endnotes)\d*\.xml$/)) {
    const xml = (await zip.file(name)?.async('string')) ?? ''
    const taken = takeOutFormulas(xml, formulas.length)
    formulas.push(...taken.formulas)
    if (taken.formulas.length > 0) zip.file(name, taken.xml)
  }
  const styles = (await zip.file('word/styles.xml')?.async('string')) ?? ''
  const rest = formulas.length > 0 ? await zip.generateAsync({ type: 'nodebuffer' }) : bytes
  return { rest, formulas, headings: headingStyles(styles) }
}

async function* entriesOf(
  html: string,
  name: string,
  { ended }: ReadingOptions,
): AsyncGenerator<ExportEntry> {
  const [heading = '', words = ''] = /^\s*<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? []
  const own = basename(name, extname(name))
  const title = words.replace(/<[^>]*>/g, '').trim()
  const item = plainItem({
    index: 0,
    guid: `word:${own}`,
    title: '',
    html: title ? html.slice(heading.length) : html,
    isPublic: true,
    slug: '',
  })
  // It is HTML already.
  item.fields.title = title || own.replace(/[-_]+/g, ' ')
  yield { kind: 'item', item }
  ended?.({ isWhole: true, line: 1 })
}

function refused(message: string): ImportRefused {
  return new ImportRefused([{ message }])
}
