import { refuse } from './refuse.mjs'
import { site } from './site-knowledge.mjs'

/** As many as the longest question takes, encoded. */
const MOST_CHARACTERS = 1_024

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
  const told = await bodyOf(request)
  if (told === undefined) return refuse(response, 413, '', { Connection: 'close' })
  response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
  const { 'sec-fetch-site': from = 'same-origin', 'user-agent': agent = '' } = request.headers
  if (from === 'same-origin')
    site.simptoSite?.countReading({ path, told: new URLSearchParams(told), agent, who })
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<string | undefined>} undefined for what is too long; nothing where who tells was gone in the middle
 */
async function bodyOf(request) {
  let told = ''
  try {
    for await (const chunk of request.setEncoding('utf8')) {
      told += chunk
      if (told.length > MOST_CHARACTERS) return undefined
    }
    return told
  } catch {
    return ''
  }
}
