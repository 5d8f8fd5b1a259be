import { STATUS_CODES } from 'node:http'

/*
 * Head and body by one write. `writeHead` and `end` put each head together anew, check it, and send it beside the body: that costs
 * more than all else that a kept page takes. Only public parts of Node are used; that connections go on as with `end` is tested.
 */

/**
 * @typedef {object} Whole a head and its body, as they were sent last
 * @property {string} date what the head says that the time is
 * @property {Buffer} bytes
 */

/**
 * So long a connection stays open on which nothing is asked. Longer than any proxy keeps one that nobody uses (nginx and Varnish: 60 s):
 * else one sends a request into a connection that was just closed, and answers 502.
 */
export const KEEP_ALIVE_MS = 75_000

/** Larger ones are not put together again for each second in which they are asked for. */
const LARGEST = 64 * 1024

/**
 * Whether the answer to a request can be written as a whole: all of it, with no header but its own, on a connection that stays open
 * and answers nothing else before.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} length of its body
 */
export function takesOneWrite({ method, httpVersion }, response, length) {
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    length <= LARGEST &&
    response.shouldKeepAlive &&
    response.socket !== null &&
    response.getHeaderNames().length === 0
  )
}

/**
 * The bytes of an answer at this second: the same ones while it lasts.
 *
 * @param {Whole | undefined} last
 * @param {200 | 304} status
 * @param {string[]} head names and values in turn
 * @param {Buffer} body
 * @returns {Whole}
 */
export function wholeNow(last, status, head, body) {
  const date = dateNow()
  if (last?.date === date) return last
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`]
  for (let at = 0; at < head.length; at += 2) lines.push(`${head[at]}: ${head[at + 1]}`)
  lines.push(`Date: ${date}`, 'Connection: keep-alive', `Keep-Alive: timeout=${KEEP_ALIVE_MS / 1000}`)
  return { date, bytes: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]) }
}

/**
 * Writes an answer, and says that it ended when it has gone out: Node then goes on with the connection.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {Whole} whole
 * @param {200 | 304} status
 */
export function writeInOne(response, { bytes }, status) {
  response.statusCode = status
  response.finished = true
  response.socket?.write(bytes, (error) => {
    if (!error) response.emit('finish')
  })
}

/** @type {string | undefined} */
let date

/** Made once a second, as Node does. */
function dateNow() {
  if (date) return date
  const now = Date.now()
  date = new Date(now).toUTCString()
  setTimeout(
    () => {
      date = undefined
    },
    1000 - (now % 1000),
  ).unref()
  return date
}
