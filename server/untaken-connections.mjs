/**
 * Closes, where a process dies, the connections that it was given and had not taken. Node forgets them: they stay open in the parent, and
 * who asked waits for ever. Closed, browsers ask again. What `cluster` says to its processes is read here, and nowhere else.
 *
 * @param {import('node:cluster').Worker} worker just begun
 */
export function closeUntaken(worker) {
  const { process } = worker
  const { send } = process
  /** @type {Map<number, { close: () => void }>} */
  const untaken = new Map()
  process.send = (/** @type {any[]} */ ...args) => {
    const [message, connection] = args
    const isGiven = message?.act === 'newconn'
    if (isGiven && worker.isDead()) {
      connection.close()
      return false
    }
    if (isGiven) untaken.set(message.seq, connection)
    return Reflect.apply(send, process, args)
  }
  process.on('internalMessage', ({ ack }) => untaken.delete(ack))
  // Not when it disconnects: with a connection on its way, Node does not notice that.
  process.once('exit', () => {
    for (const connection of untaken.values()) connection.close()
    untaken.clear()
  })
}
