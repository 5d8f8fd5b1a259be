/** The lowest that Word has; what stands lower is text. */
const LOWEST = 5

interface Style {
  id: string
  name: string
  basedOn: string | undefined
  level: number | undefined
}

/**
 * The styles for headings that an organisation made for itself, as lines of a style map: what Word would put in a table of
 * contents, by the level that the style or the one below it has.
 */
export function headingStyles(xml: string): string[] {
  const styles = [...xml.matchAll(/<w:style\s([^>]*)>([\s\S]*?)<\/w:style>/g)]
    .filter(([, attributes = '']) => attributes.includes('w:type="paragraph"'))
    .map(([, attributes = '', inner = '']) => styleOf(attributes, inner))
  const byId = new Map(styles.map((style) => [style.id, style]))
  return styles.flatMap((style) => {
    const level = levelOf(style, byId)
    // The reader knows Word's own.
    if (level === undefined || level > LOWEST || /^heading \d|title/i.test(style.name)) return []
    return /^[\w-]+$/.test(style.id) ? [`p.${style.id} => h${level + 1}:fresh`] : []
  })
}

function styleOf(attributes: string, inner: string): Style {
  const settingOf = (name: string) => new RegExp(`<w:${name}\\s+w:val="([^"]*)"`).exec(inner)?.[1]
  const level = settingOf('outlineLvl')
  return {
    id: /w:styleId="([^"]*)"/.exec(attributes)?.[1] ?? '',
    name: settingOf('name') ?? '',
    basedOn: settingOf('basedOn'),
    level: level === undefined ? undefined : Number(level),
  }
}

function levelOf(style: Style, byId: ReadonlyMap<string, Style>): number | undefined {
  const seen = new Set<Style>()
  for (let each: Style | undefined = style; each && !seen.has(each); each = byId.get(each.basedOn ?? '')) {
    if (each.level !== undefined) return each.level
    seen.add(each)
  }
  return undefined
}
