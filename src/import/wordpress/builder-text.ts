import { acfText } from './acf-text'
import type { Attachment } from './attachment'
import { fieldsLeft } from './fields-left'
import { textsInPhp } from './texts-in-php'
import { wordsIn } from './words-in'
import { wordsOf } from './words-of'

/** Where page builders keep what they show, and how to read it; what WordPress has as the text is often only a part. */
const BUILDERS: {
  name: string
  field: string
  read: (value: string) => string[]
  /** What it keeps elsewhere, and readers saw. */
  elsewhere?: (value: string) => string[]
}[] = [
  {
    name: 'Elementor',
    field: '_elementor_data',
    read: (value) => wordsIn(JSON.parse(value)),
    elsewhere: templatesIn,
  },
  { name: 'Cornerstone', field: '_cornerstone_data', read: (value) => wordsIn(JSON.parse(value)) },
  { name: 'Oxygen', field: 'ct_builder_json', read: (value) => wordsIn(JSON.parse(value)) },
  { name: 'Thrive', field: 'tve_updated_post', read: (value) => [value] },
  { name: 'Beaver Builder', field: '_fl_builder_data', read: textsInPhp },
  { name: 'SiteOrigin', field: 'panels_data', read: textsInPhp },
  { name: 'Bricks', field: '_bricks_page_content_2', read: textsInPhp },
]
const FIELDS = new Set(BUILDERS.map(({ field }) => field))

interface Followed {
  html: string
  told: string[]
}

/**
 * The text of a post with what a page builder keeps beside it, where that says more; and what of other fields is left.
 * A post without either has the text that its editors put together of fields.
 * @param meta the fields of the post
 */
export function builderText(
  html: string,
  meta: Readonly<Record<string, string>>,
  attachments: ReadonlyMap<string, Attachment> = new Map(),
): Followed {
  const told: string[] = []
  let whole = html
  for (const { elsewhere, field, name, read } of BUILDERS) {
    const value = meta[field]
    if (!value || value === '[]') continue
    const texts = readSafely(() => read(value))
    if (texts === undefined) {
      told.push(`de gegevens van ${name} zijn niet te lezen; kijk na of de tekst compleet is.`)
      continue
    }
    told.push(...(elsewhere?.(value) ?? []))
    const known = wordsOf(whole)
    const shown = plainAmpersands(whole)
    const missing = texts.filter(
      (text) =>
        [...wordsOf(text)].some((word) => !known.has(word)) ||
        addressesIn(text).some((address) => !shown.includes(address)),
    )
    if (missing.length === 0) continue
    const all = wordsOf(texts.join('\n'))
    const isAll = [...known].every((word) => all.has(word))
    whole = [
      ...(isAll ? [] : [whole]),
      ...(isAll ? texts : missing).map((text) => `<div>${text}</div>`),
    ].join('\n\n')
    const left = read === textsInPhp ? ' Afbeeldingen en links eruit zijn niet meegekomen.' : ''
    told.push(`de tekst komt ${isAll ? '' : 'ook '}uit ${name}; kijk na of de volgorde klopt.${left}`)
  }
  const fields = wordsOf(whole).size === 0 ? acfText(meta, attachments) : undefined
  if (fields?.html) {
    whole += `\n\n${fields.html}`
    told.push('de tekst komt uit eigen velden (ACF); kijk na of de volgorde klopt.')
  }
  const read = new Set([...FIELDS, ...(fields?.names ?? [])])
  return { html: whole, told: [...told, ...fieldsLeft(meta, wordsOf(whole), read)] }
}

/** What Elementor shows in several places has its number only. */
function templatesIn(data: string): string[] {
  const numbers = new Set([...data.matchAll(/"templateID":\s*"?(\d+)/g)].map(([, number = '']) => number))
  return [...numbers].map(
    (number) => `een onderdeel dat Elementor op meer plaatsen toonde (nummer ${number}), ontbreekt hier.`,
  )
}

function readSafely<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** What a text shows and where it leads: of pictures without their size, which the page itself may have otherwise. */
function addressesIn(html: string): string[] {
  return [...plainAmpersands(html).matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address = '']) =>
    address.replace(/(?:-\d+x\d+)?\.\w+$/, ''),
  )
}

function plainAmpersands(html: string): string {
  return html.replace(/&(?:amp|#0?38);/g, '&')
}
