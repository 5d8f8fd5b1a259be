import { env } from '@/platform/env'
import { normalPath } from './normal-path'

/**
 * An address of this site in the one form that redirects are kept and looked up in: its path only, in lower case,
 * readable, without a slash at the end. Addresses elsewhere (`https://…`) stay as they are.
 */
export function normalAddress(address: string): string {
  const own = env().SITE_URL
  const local = address.startsWith(`${own}/`) ? address.slice(own.length) : address
  if (!local.startsWith('/')) return local
  const [path = ''] = local.split(/[?#]/)
  return normalPath(path)
}
