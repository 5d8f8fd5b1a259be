import { basename } from 'node:path'
import { parseArgs } from 'node:util'

export const USAGE = `Leest inhoud in: npm run import -- BESTAND-OF-MAP [--dry-run] [--publish] [--media MAP] [--terms …] […]

  BESTAND    een tekst in de vorm van content/spierkrampen.txt,
             een export van WordPress (Extra, Exporteren: XML) of Ghost (JSON),
             reacties van Disqus (XML) bij artikelen die er al zijn,
             een artikel in Markdown of Word (.docx),
             of een lijst oorzaken (CSV met de kolommen naam, term, synoniemen)
  MAP        wat npm run export schreef
  --dry-run  leest en controleert alles, en schrijft niets
  --publish  publiceert; anders wordt het een concept. Van WordPress alleen wat daar openbaar was.

Voor een export van WordPress of Ghost, Markdown en Word:
  --media    een kopie van wp-content/uploads, voor de afbeeldingen
  --update   werkt bij wat een eerdere import maakte en niemand sindsdien bewerkte
  --terms    synonyms: categorieën en tags worden synoniemen; ignore (zo is het vanzelf): niets
  --articles-of  deze soorten zijn ook artikelen: namen, met komma's, zoals aandoening, of pagina
  --no-causes-from  van deze berichten blijven alle lijsten gewone lijsten: nummers, met komma's; alle: van geen enkel`

export class WrongArguments extends Error {
  override name = 'WrongArguments'
}

export interface Wanted {
  path: string
  /** What the file is called; a copy of it can be called otherwise. */
  name: string
  dryRun: boolean
  publish: boolean
  update: boolean
  media?: string
  terms: 'synonyms' | 'ignore'
  articlesOf: string[]
  noCausesFrom: string[]
}

/** @throws WrongArguments when they cannot be meant */
export function readArguments(args: string[]): Wanted | 'help' {
  const { positionals, values } = parse(args)
  if (values.help) return 'help'
  const [path, ...others] = positionals
  if (!path) throw new WrongArguments('Noem het bestand.')
  if (others.length > 0)
    throw new WrongArguments(`Eén bestand per keer; "${others.join('", "')}" is te veel.`)
  const { terms = 'ignore' } = values
  if (terms !== 'synonyms' && terms !== 'ignore') {
    throw new WrongArguments(`--terms is synonyms of ignore, niet "${terms}".`)
  }
  return {
    path,
    name: values.name ?? basename(path),
    dryRun: values['dry-run'] ?? false,
    publish: values.publish ?? false,
    update: values.update ?? false,
    media: values.media,
    terms,
    articlesOf: namesIn(values['articles-of']),
    noCausesFrom: namesIn(values['no-causes-from']),
  }
}

function namesIn(values: string[] = []): string[] {
  return values.flatMap((names) => names.split(',')).filter((name) => name.trim() !== '')
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  publish: { type: 'boolean' },
  update: { type: 'boolean' },
  media: { type: 'string' },
  name: { type: 'string' },
  terms: { type: 'string' },
  'articles-of': { type: 'string', multiple: true },
  'no-causes-from': { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS })
  } catch {
    const unknown = args.filter((arg) => arg.startsWith('-') && !(arg.replace(/^--|=.*$/g, '') in OPTIONS))
    throw new WrongArguments(
      unknown.length > 0
        ? `Deze optie bestaat niet: ${unknown.join(' ')}`
        : 'Achter --media hoort een map, achter --terms een keuze, achter --articles-of soorten, achter --no-causes-from nummers; achter de andere opties niets.',
    )
  }
}
