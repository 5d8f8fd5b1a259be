import { addressAt, isAdmin } from './addresses.mjs'
import { site } from './site-knowledge.mjs'

/** Nobody waits longer than ten seconds for an answer, on a busy machine too; of staff, the database is asked first. */
const READER_MS = 8_000
const STAFF_MS = 6_000
/** Between two looks at what takes its time. */
const AGAIN_MS = 2_000

/** What has not come in by then, does not. */
const SLOWEST_MS = 300_000

/** A large import answers when it is done. */
const UNBOUNDED = /^\/api\/import(\/|$)/

/**
 * Answers in the handler's place when it does not: a database or another host that hangs keeps nobody waiting. Not while
 * the request still comes in, and not what staff do with a database that answers: merging causes takes its time.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} giveUp answers
 */
export function setDeadline(request, response, giveUp) {
  const [path = '/'] = (request.url ?? '/').split('?')
  if (UNBOUNDED.test(path)) return
  const ofStaff = addressAt(path)?.address.kind === 'staff'
  const began = performance.now()
  let received = request.socket.bytesRead
  const look = async () => {
    const comesIn = request.socket.bytesRead > received && performance.now() - began < SLOWEST_MS
    received = request.socket.bytesRead
    const goesOn = comesIn || (ofStaff && (await site.simptoSite?.databaseAnswers()))
    if (response.writableEnded || response.destroyed) return
    if (goesOn) timer = setTimeout(look, AGAIN_MS)
    else if (!response.headersSent) {
      giveUp()
      silence(response)
    } else if (isAdmin(path)) {
      // Its frame was sent, and what belongs into it does not come.
      response.destroy()
    }
  }
  let timer = setTimeout(look, ofStaff ? STAFF_MS : READER_MS)
  response.once('close', () => clearTimeout(timer))
}

/**
 * The handler may still answer, and would throw: the answer is sent.
 *
 * @param {import('node:http').ServerResponse} response
 */
export function silence(response) {
  response.setHeader = () => response
  response.writeHead = () => response
  response.appendHeader = () => response
  response.removeHeader = () => {}
  response.write = () => true
  response.end = () => response
}
