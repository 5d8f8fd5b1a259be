import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/* The yardstick: `bare-server.mjs PORT BODY HEADERS` sends the same bytes to everybody, and does nothing else. */

const [port, bodyFile = '', headersFile = ''] = process.argv.slice(2)
const body = readFileSync(bodyFile)
const headers = JSON.parse(readFileSync(headersFile, 'utf8'))

createServer((_, response) => response.writeHead(200, headers).end(body)).listen(Number(port))
