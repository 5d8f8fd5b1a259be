import cluster from 'node:cluster'
import { AggregatorRegistry, Gauge } from 'prom-client'

/** What the parent says to have what a process measured. */
const ASKS = 'what was measured'

/** Whoever takes longer hangs, and is left out. */
const PATIENCE_MS = 2_000

/** @typedef {import('node:cluster').Worker} Worker */

/** Answers the parent of several processes. @param {() => Promise<unknown>} measured */
export function tellParent(measured) {
  process.on('message', async (/** @type {any} */ message) => {
    if (message?.asks === ASKS) process.send?.({ answers: message.number, measured: await measured() })
  })
}

/**
 * What all processes measured together, as Prometheus reads it, and how many of them answered.
 *
 * @returns {() => Promise<string>}
 */
export function measuresOfAll() {
  /** @type {Set<Worker>} those before that wait for what to do, and would take a question for it */
  const serving = new Set()
  cluster.on('listening', (worker) => serving.add(worker))
  cluster.on('disconnect', (worker) => serving.delete(worker))
  let number = 0
  return async () => {
    const answers = await Promise.all([...serving].map((worker) => answerOf(worker, ++number)))
    const known = answers.filter((answer) => answer !== undefined)
    const registry = AggregatorRegistry.aggregate(known)
    new Gauge({
      name: 'simpto_processes',
      help: 'Processes of this machine that answer',
      registers: [registry],
    }).set(known.length)
    return registry.metrics()
  }
}

/**
 * @param {Worker} worker
 * @param {number} number
 * @returns {Promise<any>} undefined where it does not answer
 */
function answerOf(worker, number) {
  return new Promise((resolve) => {
    const end = (/** @type {any} */ answer) => {
      clearTimeout(timer)
      worker.off('message', take)
      worker.off('exit', gone)
      resolve(answer)
    }
    const gone = () => end(undefined)
    const take = (/** @type {any} */ message) => message?.answers === number && end(message.measured)
    const timer = setTimeout(gone, PATIENCE_MS)
    worker.on('message', take)
    worker.once('exit', gone)
    worker.send({ asks: ASKS, number }, (/** @type {Error | null} */ error) => error && gone())
  })
}
