import { beginning } from '../posts/place'
import { withOwnWords } from './own-words'
import { wordsIn } from './words-in'

interface Expanded {
  html: string
  /** Whether the text says where its notes stand. */
  hasNotes: boolean
  told: string[]
}

/** A block that has no text of its own: WordPress makes it anew for each reader. */
const SELF_CLOSING = /<!--\s+wp:([a-z][\w/-]*)(?:\s+(\{(?:(?!-->|<!--)[\s\S])*\}))?\s+\/-->/g
/** Those that show nothing, or only space; and tables of contents, which articles have here by themselves. */
const SILENT =
  /^(?:core\/)?(?:more|nextpage|separator|spacer|post-title|post-content|comments|post-comments-form)$|[/-](?:toc|table-?of-?contents)(?:-block)?$/

/**
 * Writes out what blocks of the block editor stand for: reusable ones by their numbers, the list of notes, and the words that
 * others keep in their settings. What the file does not hold is named.
 * @param notes the list of notes as HTML
 */
export function expandBlocks(html: string, blocks: ReadonlyMap<string, string>, notes: string): Expanded {
  const told: string[] = []
  let hasNotes = false
  const expand = (text: string, within: readonly string[]): string =>
    text.replace(SELF_CLOSING, (_, name: string, settings = '{}') => {
      const values = parsed(settings)
      if (/^(?:core\/)?footnotes$/.test(name)) {
        hasNotes = true
        return notes
      }
      if (/^(?:core\/)?block$/.test(name)) {
        const number = String(values.ref ?? '')
        const found = within.includes(number) ? undefined : blocks.get(number)
        if (found !== undefined) {
          const { html: shown, left } = withOwnWords(found, values.content ?? values.overrides)
          if (left.length > 0)
            told.push(
              `woorden van dit bericht in een herbruikbaar blok staan er nu onder: ${beginning(left.join(' '))}`,
            )
          return expand(shown, [...within, number]) + left.map((each) => `<div>${each}</div>`).join('')
        }
        told.push(
          `het herbruikbare blok met nummer ${number} staat niet in dit bestand; wat erin stond ontbreekt.`,
        )
        return ''
      }
      if (SILENT.test(name)) return ''
      const words = wordsIn(values)
      if (words.length === 0)
        told.push(`het blok "${name}" maakte WordPress zelf; het staat niet in dit bestand.`)
      else
        told.push(
          `de woorden van het blok "${name}" zijn gewone tekst geworden: ${beginning(words.join(' '))}`,
        )
      return words.map((each) => `<div>${each}</div>`).join('')
    })
  return { html: expand(html, []), hasNotes, told }
}

function parsed(settings: string): Record<string, unknown> {
  try {
    return JSON.parse(settings)
  } catch {
    return {}
  }
}
