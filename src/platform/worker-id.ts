import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

const run = randomUUID()

/** Who holds a piece of work: this machine, this process, and this run of it, since process numbers come back. */
export function workerId(): string {
  return [hostname(), process.pid, run].join('/')
}

/** Whether that worker certainly runs no more. Of another machine nobody can say: there its lease has to lapse. */
export function isGone(id: string): boolean {
  const [host, pid, itsRun] = id.split('/')
  if (host !== hostname()) return false
  if (Number(pid) === process.pid) return itsRun !== run
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
