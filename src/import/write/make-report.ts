import type { Remark } from '../remark'
import { missing } from './missing'
import { type ImportPlan, isUpdatedSince } from './plan-import'

/** What an import did, or with `dryRun` would do. The texts are Dutch, for editors. */
export interface ImportReport {
  title: string
  slug: string
  dryRun: boolean
  outcome: ImportPlan['outcome']
  /** Label and text, in the order of reading. */
  done: [label: string, text: string][]
  /** What an article should have and the file has not. */
  missing: Remark[]
  /** What an editor should look at. */
  remarks: Remark[]
  /** Lines of the file that came nowhere. */
  unplaced: { line: number; text: string }[]
}

/** The report on a plan, whether it was carried out or not. */
export function makeReport(plan: ImportPlan, dryRun: boolean): ImportReport {
  const { article, outcome, slug } = plan
  return {
    title: article.title,
    slug,
    dryRun,
    outcome,
    done: done(plan),
    missing: missing(plan),
    remarks: remarks(plan),
    unplaced: article.unplaced,
  }
}

function done(plan: ImportPlan): ImportReport['done'] {
  const { article, authors, causes, pictures } = plan
  const count = (type: string) => article.blocks.filter((block) => block.type === type).length
  const text = [
    amount(count('heading'), 'kop', 'koppen'),
    amount(count('paragraph'), 'alinea', "alinea's"),
    amount(count('list'), 'opsomming', 'opsommingen'),
    amount(count('figure'), 'afbeelding', 'afbeeldingen'),
    amount(count('causeList'), 'oorzakenlijst', 'oorzakenlijsten'),
  ]
  const rows: [string, string | undefined][] = [
    ['Artikel', `${article.title} (adres: ${plan.slug})`],
    ['Uitkomst', outcomeText(plan)],
    ['Tekst', text.filter((part) => !part.startsWith('0 ')).join(', ')],
    ['Oorzaken', newAndKnown(causes)],
    ['Soorten', kinds(causes)],
    ['Synoniemen', article.synonyms.join(', ')],
    ['Engels', article.englishTerms.join(', ')],
    ['Auteurs', authors.map(({ name, id }) => (id ? name : `${name} (nieuw)`)).join(', ')],
    ['Datums', dates(article)],
    ['Beelden', pictureText(pictures)],
    ['Reacties', commentForm(article.commentForm)],
  ]
  return rows.filter((row): row is [string, string] => Boolean(row[1]))
}

function outcomeText({ base, changed, existing, outcome, publish }: ImportPlan): string {
  if (outcome === 'created') return publish ? 'nieuw, gepubliceerd' : 'nieuw, als concept'
  if (outcome === 'unchanged') return 'ongewijzigd: dit staat er al'
  const fields = changed.map((field) => FIELDS[field] ?? field).join(', ')
  const what = fields ? `gewijzigd: ${fields}; de vorige staat bij de versies` : 'de inhoud is hetzelfde'
  if (publish && base?._status === 'published') return `bestond al, bijgewerkt en gepubliceerd; ${what}`
  if (publish) return `bestond al als concept, nu gepubliceerd; ${what}`
  return existing?.main._status === 'published'
    ? `bestond al; wat gepubliceerd is blijft staan, dit is een concept ernaast; ${what}`
    : `bestond al als concept, bijgewerkt; ${what}`
}

const FIELDS: Record<string, string> = {
  title: 'titel',
  body: 'tekst',
  causes: 'oorzaken',
  synonyms: 'synoniemen',
  englishTerms: 'Engelse termen',
  authors: 'auteurs',
  publishedAt: 'publicatiedatum',
  lastUpdated: 'laatst bijgewerkt',
}

function amount(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}

function newAndKnown(items: readonly { id?: string }[]): string {
  const made = items.filter(({ id }) => id === undefined).length
  return `${items.length}, waarvan ${made} nieuw`
}

function pictureText(pictures: ImportPlan['pictures']): string | undefined {
  if (pictures.length === 0) return undefined
  const outdated = pictures.filter(({ isOutdated }) => isOutdated).length
  return newAndKnown(pictures) + (outdated > 0 ? `, bij ${outdated} de bron bijgewerkt` : '')
}

const KINDS = {
  condition: 'aandoening',
  medicine: 'medicijn',
  substance: 'alcohol of drugs',
  poisoning: 'vergiftiging',
  habit: 'gewoonte',
  other: 'anders',
}

/** New causes only: the kinds of the others are the editors'. */
function kinds(causes: ImportPlan['causes']): string | undefined {
  const made = causes.filter(({ id }) => id === undefined)
  if (made.length === 0) return undefined
  const counts = Object.entries(KINDS)
    .map(([kind, label]) => [made.filter((cause) => cause.kind === kind).length, label] as const)
    .filter(([count]) => count > 0)
  return `afgeleid uit de namen, kijk ze na: ${counts.map(([count, label]) => `${count} × ${label}`).join(', ')}`
}

function dates({ publishedAt, lastUpdated }: ImportPlan['article']): string {
  const parts = [
    publishedAt && `gepubliceerd ${DAY.format(new Date(publishedAt))}`,
    lastUpdated && `laatst bijgewerkt ${DAY.format(new Date(lastUpdated))}`,
  ]
  return parts.filter(Boolean).join(', ')
}

const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

function commentForm(lines: readonly number[]): string | undefined {
  if (lines.length === 0) return undefined
  return `formulier in het bestand (regel ${lines.join(', ')}) niet overgenomen: de site maakt het zelf`
}

function remarks({ article, base, existing, outcome, publish, publisher }: ImportPlan): Remark[] {
  const found = [...article.remarks].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  if (article.publisher && article.publisher !== publisher) {
    const message = `Gepubliceerd door: het bestand zegt "${article.publisher}", de instellingen van de site "${publisher}". Lezers zien de instelling.`
    found.push({ message })
  }
  if (base && outcome === 'unchanged' && isUpdatedSince(article, base)) {
    const message = 'Laatst bijgewerkt: de site heeft een latere datum dan het bestand; die blijft.'
    found.push({ message })
  }
  const hasDraft = existing?.latest._status === 'draft'
  if (hasDraft && publish && existing.main._status === 'published') {
    const message =
      outcome === 'unchanged'
        ? 'Er staat een nieuwer concept naast het gepubliceerde artikel; dat is zo gelaten.'
        : 'Er stond een concept naast; dat is niet gepubliceerd en staat bij de versies.'
    found.push({ message })
  }
  return found
}
