import { refuse } from './refuse.mjs'
import { site } from './site-knowledge.mjs'

/** As much as the longest question takes, encoded. */
const MOST_BYTES = 1_024

/**
 * Takes what a browser tells of an article that is read (`src/reads/tell-reading.ts`), and counts it in memory: that costs less
 * than sending the page did. The answer is the same whether it counts or not.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string} who the address that asks
 */
export async function takeBeacon(request, response, path, who) {
  let told = ''
  for await (const chunk of request) {
    told += chunk
    if (told.length > MOST_BYTES) return refuse(response, 413, '', { Connection: 'close' })
  }
  response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
  const { 'sec-fetch-site': from = 'same-origin', 'user-agent': agent = '' } = request.headers
  if (from === 'same-origin')
    site.simptoSite?.countReading({ path, told: new URLSearchParams(told), agent, who })
}
