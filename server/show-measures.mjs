import { createServer } from 'node:http'

/** As Prometheus asks for it. */
const TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/**
 * Shows operators what is measured at `/metrics`, on a port of its own that readers do not reach.
 *
 * @param {{ port: number, host: string }} where
 * @param {() => Promise<string>} text
 * @returns {Promise<void>} when it listens; ends the process with a clear line where it cannot
 */
export function showMeasures({ port, host }, text) {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    try {
      const body = await text()
      response.writeHead(200, { 'Content-Type': TYPE }).end(body)
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : '')
    }
  })
  // It ends with the site, and keeps it from nothing.
  server.unref()
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      console.error(`METRICS_PORT ${port} cannot be used on ${host} (${error.code}).`)
      process.exit(1)
    })
    server.listen(port, host, () => resolve())
  })
}
