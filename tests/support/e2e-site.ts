import type { FullConfig } from '@playwright/test'
import { IN_A_HURRY, startSite } from './site'

/** One site for all browser tests, at the address in the configuration. */
export default async function setup({ projects }: FullConfig): Promise<() => Promise<unknown>> {
  const { port } = new URL(projects[0]?.use.baseURL ?? '')
  const site = await startSite({ PORT: port, ...IN_A_HURRY })
  return () => site.stop()
}
