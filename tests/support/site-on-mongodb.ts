import type { TestProject } from 'vitest/node'
import { startMongo } from './mongodb'
import { IN_A_HURRY, startSite } from './site'

/** One site on MongoDB for all flows; without a MongoDB they are skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const mongo = await startMongo()
  if (!mongo) {
    project.provide('site', null)
    return async () => {}
  }
  const site = await startSite({ ...mongo.env, PAYLOAD_SECRET: 'a-secret-for-the-tests-only', ...IN_A_HURRY })
  project.provide('site', { url: site.url, env: site.env })
  return async () => {
    await site.stop()
    await mongo.stop()
  }
}
