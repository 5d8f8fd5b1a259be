import { normalText } from '@/text/normal-text'

/** The longest that SMTP carries (RFC 5321), in bytes. */
export const LONGEST_ADDRESS = 254

/** Words with dots between. No quotes and no signs of routes (`!`, `%`), which lead to another mailbox than they name. */
const LOCAL = /^[\p{L}\p{M}\p{N}#$&'*+\-/=?^_`{|}~]+(\.[\p{L}\p{M}\p{N}#$&'*+\-/=?^_`{|}~]+)*$/u
const DOMAIN =
  /^([\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]{1,62}$/u

/**
 * Whether the text is the address of one mailbox, and nothing that a mail server or a library could read as another one,
 * as a name with an address, or as a list. Letters outside ASCII are letters.
 */
export function isMailbox(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) return false
  if (Buffer.byteLength(value) > LONGEST_ADDRESS) return false
  const [local = '', domain = '', ...more] = value.split('@')
  return (
    more.length === 0 &&
    Buffer.byteLength(local) <= 64 &&
    LOCAL.test(local) &&
    asciiDomain(domain) !== undefined
  )
}

/**
 * The same for every way to write one address: capitals, composed accents, a domain in its own script or as `xn--…`. What
 * is not an address is compared as it is.
 */
export function addressKey(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  const key = `${address.slice(0, at + 1)}${asciiDomain(domain) ?? domain}`
  return normalText(key, 'NFC').toLowerCase()
}

/**
 * The same for addresses that reach one mailbox, for limits: most providers deliver `jan+krant@` to `jan@`, and Gmail knows
 * no dots. Not for who somebody is: elsewhere those are two people.
 */
export function mailboxKey(address: string): string {
  const [local = '', domain = ''] = addressKey(address).split('@')
  const [box = ''] = local.split('+')
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${box || local}@${domain}`
  return `${box.replaceAll('.', '')}@gmail.com`
}

/** The domain as the network knows it; undefined where it is none. */
function asciiDomain(domain: string): string | undefined {
  const address = `http://${domain}/`
  return DOMAIN.test(domain) && URL.canParse(address) ? new URL(address).hostname : undefined
}
