import { randomUUID } from 'node:crypto'
import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

const run = randomUUID()
/** Two containers may have one host name, and a process of the same number in each. */
const machine = `${hostname()} ${processNamespace()}`

/** Who holds a piece of work: this machine, this process, and this run of it, since process numbers come back. */
export function workerId(): string {
  return [machine, process.pid, run].join('/')
}

/** Whether that worker certainly runs no more. Of another machine nobody can say: there its lease has to lapse. */
export function isGone(id: string): boolean {
  const [where, pid, itsRun] = id.split('/')
  if (where !== machine) return false
  if (Number(pid) === process.pid) return itsRun !== run
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Empty where the system has none. */
function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
