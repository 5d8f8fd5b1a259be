import { write, writeSync } from 'node:fs'
import { promisify } from 'node:util'

const STDOUT = 1
/** So much a pipe takes as a whole: no other line comes in between. */
const WHOLE_BYTES = 4_096
/** Where nobody reads, lines are lost and not memory. */
const MOST_LINES = 20_000
/** So long lines are gathered: each write costs as much as many lines. */
const GATHER_MS = 20
/** A pipe that is full says so (`EAGAIN`). */
const AGAIN_MS = 50

const writeSome = promisify(write)

/** @type {string[]} */
const lines = []
let isWriting = false

/**
 * Writes a line to the log without waiting for who reads it: `process.stdout` would, at a pipe or a file.
 *
 * @param {Record<string, string | number>} fields
 */
export function logAccess(fields) {
  if (lines.length >= MOST_LINES) return
  lines.push(
    `${JSON.stringify({ level: 'info', time: new Date().toISOString(), msg: 'answered', ...fields })}\n`,
  )
  if (isWriting) return
  isWriting = true
  setTimeout(writeLines, GATHER_MS).unref()
}

async function writeLines() {
  while (lines.length > 0) {
    for (const whole of chunksOf(lines.splice(0))) {
      let chunk = Buffer.from(whole)
      while (chunk.length > 0) chunk = chunk.subarray(await written(chunk))
    }
  }
  isWriting = false
}

/** Whole lines, as many together as a pipe takes at a time. @param {string[]} all */
function* chunksOf(all) {
  let chunk = ''
  for (const line of all) {
    if (chunk.length + line.length > WHOLE_BYTES) {
      yield chunk
      chunk = ''
    }
    chunk += line
  }
  yield chunk
}

/** @param {Buffer} chunk @returns {Promise<number>} how much of it */
async function written(chunk) {
  try {
    return (await writeSome(STDOUT, chunk)).bytesWritten
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EAGAIN') return chunk.length
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref())
    return 0
  }
}

/** What is not written yet when the process ends. */
process.on('exit', () => {
  try {
    if (lines.length > 0) writeSync(STDOUT, lines.splice(0).join(''))
  } catch {
    // Nobody reads any more.
  }
})
