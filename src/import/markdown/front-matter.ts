import { parse as parseToml, TomlError } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import { ImportRefused } from '../import-refused'

export type Head = Record<string, unknown>

const YAML = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/

/**
 * What stands above a text, and the text: between lines of `---` YAML, as in most programs, between those of `+++` TOML, as in Hugo.
 * @throws ImportRefused when it cannot be read
 */
export function splitHead(text: string): { head: Head; body: string } {
  const [ofToml, toml] = TOML.exec(text) ?? []
  if (ofToml !== undefined) {
    return { head: read('+++', 'TOML', () => parseToml(toml ?? '')), body: text.slice(ofToml.length) }
  }
  const [all, written] = YAML.exec(text) ?? []
  if (all === undefined) return { head: {}, body: text }
  const head = read('---', 'YAML', () => parseYaml(written ?? ''))
  if (typeof head !== 'object' || head === null || Array.isArray(head)) return { head: {}, body: text }
  return { head: head as Head, body: text.slice(all.length) }
}

function read<Value>(lines: string, language: string, parse: () => Value): Value {
  try {
    return parse()
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n')
    const where = error instanceof TomlError ? ` (regel ${error.line + 1})` : ''
    const message = `Wat tussen de lijnen van ${lines} staat is geen ${language}${where}: ${reason}`
    throw new ImportRefused([{ message }])
  }
}

/** The names under which programs keep a moment, the first of them in most. */
const PUBLISHED = [
  'date',
  'publishDate',
  'pubDate',
  'published_at',
  'publishedAt',
  'published_date',
  'datePublished',
  'publicationDate',
]
const UPDATED = [
  'lastmod',
  'updated',
  'last_modified_at',
  'modified',
  'updatedDate',
  'updated_at',
  'updatedAt',
  'dateModified',
]

export function publishedIn(head: Head): string {
  return firstDate(head, PUBLISHED)
}

export function updatedIn(head: Head): string {
  return firstDate(head, UPDATED)
}

/** Why readers of the old site did not see it, in the words of WordPress; its makers leave out what is for later, or over. */
export function whyUnseen(head: Head, now: Date): string | undefined {
  const isDraft = head.draft === true || head.published === false || head.private === true
  if (isDraft || /draft|concept/i.test(textIn(head.status))) return 'draft'
  if (/^private$/i.test(textIn(head.status))) return 'private'
  const starts = firstDate(head, ['publishDate']) || publishedIn(head)
  if (isAfter(starts, now)) return 'future'
  const ends = firstDate(head, ['expiryDate', 'unpublishDate'])
  return ends && !isAfter(ends, now) ? 'verlopen' : undefined
}

function isAfter(date: string, now: Date): boolean {
  return new Date(date).getTime() > now.getTime()
}

/** Hugo takes no notice of capitals in these names. */
function firstDate(head: Head, names: readonly string[]): string {
  const byName = new Map(Object.entries(head).map(([name, value]) => [name.toLowerCase(), value]))
  return names.map((name) => dateIn(byName.get(name.toLowerCase()))).find(Boolean) ?? ''
}

function dateIn(value: unknown): string {
  return value instanceof Date ? value.toISOString() : textIn(value)
}

export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
