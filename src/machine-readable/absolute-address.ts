import { env } from '@/platform/env'

/** A path of this site as a whole address, as machines elsewhere need it. */
export function absoluteAddress(path: string): string {
  return `${env().SITE_URL}${path}`
}
