import type { TestProject } from 'vitest/node'
import { IN_A_HURRY, startSite } from './site'

/** One site on SQLite for all flows. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const site = await startSite(IN_A_HURRY)
  project.provide('site', { url: site.url, env: site.env })
  return () => site.stop()
}
