import { isMailbox } from '@/mail/mailbox'
import { isTrusted } from '../checks/links'
import { blockKeys } from './block-keys'
import { type BlockKind, LONGEST_BLOCKED_TEXT } from './kinds'
import { isProvider } from './providers'

/** What is to be blocked: what it is looked up by, and what moderators see of it. */
export interface Wanted {
  key: string
  shown: string
}

const LEAST_LETTERS = 4

/** Reads what a moderator typed to block. @returns what is wrong with it, in words, where it cannot be */
export function readWanted(kind: BlockKind, typed: string, trusted: readonly string[]): Wanted | string {
  const value = typed.trim()
  if (kind === 'address') return readAddress(value)
  if (kind === 'domain') return readDomain(value, trusted)
  if (kind === 'text') return readText(value)
  return 'Een netwerk blokkeert u bij een reactie van vandaag, met Blokkeren.'
}

function readAddress(email: string): Wanted | string {
  if (!isMailbox(email)) return 'Vul een geldig e-mailadres in.'
  return { key: blockKeys.address(email), shown: hintOf(email) }
}

/** Enough to know it again, and not the address itself: "j…@mail.example". */
export function hintOf(email: string): string {
  const at = email.lastIndexOf('@')
  return `${[...email][0] ?? ''}…${email.slice(at).toLowerCase()}`
}

const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}$/u

function readDomain(typed: string, trusted: readonly string[]): Wanted | string {
  const domain = typed
    .toLowerCase()
    .slice(0, 300)
    .replace(/^(?:https?:\/\/)?(?:[^\s/@]*@)?(?:www\.)?([^\s/:?#]*).*$/s, '$1')
    .replace(/\.+$/, '')
  if (!DOMAIN.test(domain)) return 'Vul een domein in, zoals casino.example.'
  if (isProvider(domain)) return `Bij ${domain} hebben veel mensen hun mail. Blokkeer het adres zelf.`
  if (isTrusted(domain, trusted)) return `${domain} staat in de instellingen bij de sites die mogen.`
  return { key: blockKeys.domain(domain), shown: domain }
}

function readText(typed: string): Wanted | string {
  const pattern = typed.replace(/\s+/gu, ' ').slice(0, LONGEST_BLOCKED_TEXT + 1)
  if (pattern.length > LONGEST_BLOCKED_TEXT) return `Gebruik hoogstens ${LONGEST_BLOCKED_TEXT} tekens.`
  if (pattern.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_LETTERS)
    return `Gebruik ten minste ${LEAST_LETTERS} letters of cijfers: anders treft het bijna alles.`
  return { key: blockKeys.text(pattern), shown: pattern }
}
