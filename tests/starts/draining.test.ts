import { expect, it } from 'vitest'
import { startFilledSite } from '../support/filled-site'
import { until } from '../support/site'

it('a site that is told to stop says so first, and goes on answering until balancers have heard', async () => {
  const site = await startFilledSite({ DRAIN_SECONDS: '2' })
  const statusOf = async (path: string) => (await fetch(site.url + path)).status
  expect(await statusOf('/health/ready')).toBe(200)
  const stopped = site.stop()
  await until(async () => (await statusOf('/health/ready')) === 503)
  const answer = await fetch(`${site.url}/symptomen/spierkrampen`)
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close'])
  expect(await statusOf('/health/live')).toBe(200)
  expect(await stopped).toBe(0)
})
