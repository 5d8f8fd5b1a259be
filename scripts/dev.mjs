import { watch } from 'node:fs'
import { settings } from '../server/settings.mjs'
import { ASSETS_CHANGED, watchAssets } from './assets.mjs'
import { runCommandLine } from './command-line.mjs'
import { checkNode, install } from './prepare.mjs'
import { step } from './run.mjs'

/* The site with changes shown as they are made. */

checkNode()
await install()
const { expireAll } = await import('../server/kept.mjs')
const given = await settings()
/** Pages that are open, and wait to hear that something has changed. */
const listeners = /** @type {Set<import('node:http').ServerResponse>} */ (new Set())
const tell = () => {
  for (const response of listeners) response.write('data: changed\n\n')
}
await watchAssets(tell)
watch('src', { recursive: true }, (_, file) => {
  if (!file || !/\.tsx?$/.test(file)) return
  // What was loaded may come in another shape now.
  expireAll()
  tell()
})
// What is written to DATA_DIR is for this user only.
process.umask(0o077)
// Payload migrates by itself in production only; MongoDB needs none.
if (!process.env.DATABASE_URL?.startsWith('mongodb')) {
  await step('Preparing the database', () => runCommandLine(['payload', 'migrate']))
}
const { serve } = await import('../server/serve.mjs')
await serve({
  settings: given,
  dev: true,
  before: (request, response) => {
    if (request.url !== ASSETS_CHANGED) return false
    response
      .writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      .flushHeaders()
    listeners.add(response)
    response.once('close', () => listeners.delete(response))
    return true
  },
})
