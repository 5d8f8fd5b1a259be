import { normalText } from '@/text/normal-text'
import { countLinks } from '../checks/links'
import { unmask } from '../checks/unmask'
import { detectLanguage } from '../detect-language'

/** What a comment is judged by. */
export interface Judged {
  name: string
  email: string
  body: string
}

/** Compatibility characters become several. */
const MOST_CHARACTERS = 6_000
const MOST_WORDS = 150
const LONGEST_WORD = 30

/** Below this many characters, and this many, a comment is short, or of middling length. */
const SHORT = 80
const MIDDLING = 400

/**
 * What can be told of a comment, each once, as `kind:what`: its words and pairs of words as they are meant, where its links
 * lead, ways to get in touch, and its shape. Of name and address only what others share too.
 */
export async function featuresOf({ name, email, body }: Judged): Promise<string[]> {
  const meant = unmask(body).slice(0, MOST_CHARACTERS)
  const features = new Set([
    ...wordFeatures(meant),
    ...linkFeatures(meant),
    ...contactFeatures(meant),
    ...(await shapeFeatures(body, meant)),
    ...nameFeatures(name),
    ...emailFeatures(email),
  ])
  return [...features]
}

function wordFeatures(meant: string): string[] {
  const words = meant
    .split(' ')
    .filter((part) => !/\/\/|www\./.test(part))
    .flatMap((part) => part.match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD))
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  return [...words.map((word) => `word:${word}`), ...pairs.map((pair) => `pair:${pair}`)]
}

function linkFeatures(meant: string): string[] {
  const count = countLinks(meant)
  const hosts = [...meant.matchAll(/(?:https?:\/\/|www\.)([\p{L}\p{N}.-]{3,253})/gu)].slice(0, 10)
  return [
    `links:${Math.min(count, 3)}`,
    ...(/<a\s|\[url/.test(meant) ? ['links:marked up'] : []),
    ...hosts.flatMap(([, host = '']) => {
      const parts = host.replace(/^www\.|\.+$/g, '').split('.')
      return [`site:${parts.slice(-2).join('.')}`, `ending:${parts.at(-1)}`]
    }),
  ]
}

const CONTACTS = {
  phone: /(?:\+|00)\d[\d ()-]{7,20}|\b0\d[\d -]{7,20}/,
  mail: /[\w.+-]@[\w-]{1,63}\.\w/,
  messenger: /\b(?:whats ?app|telegram|signal|viber|wechat|skype|instagram|facebook|t\.me|wa\.me)\b/,
  money: /[€$£]\s?\d|\d\s?(?:euro|eur|usd|dollar|%)/,
}

function contactFeatures(meant: string): string[] {
  return Object.entries(CONTACTS)
    .filter(([, form]) => form.test(meant))
    .map(([kind]) => `contact:${kind}`)
}

async function shapeFeatures(body: string, meant: string): Promise<string[]> {
  const letters = body.match(/\p{L}/gu)?.length ?? 0
  const capitals = body.match(/\p{Lu}/gu)?.length ?? 0
  const plain = normalText(body, 'NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .slice(0, MOST_CHARACTERS)
  const length = body.length < SHORT ? 'short' : body.length < MIDDLING ? 'middling' : 'long'
  return [
    `length:${length}`,
    `language:${letters > 20 ? (await detectLanguage(meant.slice(0, 1_000))).language : 'unknown'}`,
    ...(letters > 20 && capitals > letters * 0.4 ? ['shape:capitals'] : []),
    ...(/!{2}|(?:![^!]{0,80}){3}/.test(body) ? ['shape:exclaims'] : []),
    ...(/\p{Extended_Pictographic}/u.test(body) ? ['shape:emoji'] : []),
    ...(plain === meant ? [] : ['shape:masked']),
  ]
}

function nameFeatures(name: string): string[] {
  const words = name.trim().split(/\s+/)
  return [
    `name:${Math.min(words.length, 4)} words`,
    ...(/\d{2}/.test(name) ? ['name:digits'] : []),
    ...(countLinks(name) > 0 ? ['name:link'] : []),
    ...(name.length > 3 && name === name.toUpperCase() ? ['name:capitals'] : []),
  ]
}

function emailFeatures(email: string): string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@')
  return [
    `email:${domain.split('.').at(-1)}`,
    ...(/\d{3}/.test(local) ? ['email:digits'] : []),
    ...(local.length > 20 ? ['email:long'] : []),
  ]
}
