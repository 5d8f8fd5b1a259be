import { addressKey } from '@/mail/mailbox'
import { keyedHash } from '@/platform/secret'
import { unmask } from '../checks/unmask'

/**
 * What blocks are looked up by, each with its kind before it. Of a person only what says nothing without the site's secret:
 * a keyed hash of an address, and a network's name of a day, which is one already.
 */
export const blockKeys = {
  address: (email: string) => `address:${keyedHash('blocked-address', addressKey(email))}`,
  network: (networkHash: string) => `network:${networkHash}`,
  domain: (domain: string) => `domain:${domain}`,
  text: (pattern: string) => `text:${unmask(pattern).trim()}`,
}

/** "www.shop.casino.example" is "shop.casino.example" and "casino.example" too, but not "example". */
export function domainsAbove(host: string): string[] {
  const parts = host.split('.')
  return parts.slice(0, -1).map((_, at) => parts.slice(at).join('.'))
}
