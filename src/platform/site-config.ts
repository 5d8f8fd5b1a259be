import type { SanitizedConfig } from 'payload'
import { buildId } from './env'

const shared = globalThis as { simptoConfig?: Promise<SanitizedConfig> }

/**
 * Payload's configuration, one for the whole process: Next loads what the start, the routes and the pages lead to once for each
 * of the three, and this leads to nearly everything. In development it changes.
 */
export const siteConfig = (buildId() === 'development' ? undefined : shared.simptoConfig) ?? loadConfig()
shared.simptoConfig = siteConfig

async function loadConfig(): Promise<SanitizedConfig> {
  return (await import('@payload-config')).default
}
