import { readFileSync } from 'node:fs'
import { childrenOf } from './child-processes'

/** How Linux counts processor time for everybody: in hundredths of a second. */
const TICKS_PER_SECOND = 100

/** Seconds of processor time that a process used, with all that it started, whether it still runs or not. */
export function processorTimeOf(pid: number): number {
  const stat = statOf(pid)
  // The name stands in brackets and may hold anything; the numbers follow it.
  const numbers = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = numbers.slice(11, 15).reduce((sum, count) => sum + Number(count), 0)
  return childrenOf(pid).reduce((sum, child) => sum + processorTimeOf(child.pid), ticks / TICKS_PER_SECOND)
}

/** Empty when the process ended while we looked. */
function statOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Begins to watch the machine; the answer tells which part of it, 0 to 1, programs outside the bench have used since.
 * With more than a little, the figures are too low.
 */
export function watchOthers(): () => number {
  const before = { all: machineTicks(), own: processorTimeOf(process.pid) }
  return () => {
    const all = machineTicks()
    const total = all.total - before.all.total
    const own = (processorTimeOf(process.pid) - before.own) * TICKS_PER_SECOND
    return Math.max(0, (all.busy - before.all.busy - own) / total)
  }
}

function machineTicks(): { total: number; busy: number } {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n')
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number)
  const total = ticks.reduce((sum, count) => sum + count, 0)
  const [user = 0, nice = 0, system = 0, , , , , stolen = 0] = ticks
  // Not the interrupts, which are mostly our own traffic; but what the host gave to other machines.
  return { total, busy: user + nice + system + stolen }
}
