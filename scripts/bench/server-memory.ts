import { readFileSync } from 'node:fs'
import { childrenOf } from './child-processes'

const KIB = 1024

/** In bytes: what a process and those that it started hold now, and the most that it held so far. */
export interface Memory {
  now: number
  peak: number
}

export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const own = { now: field(status, 'VmRSS'), peak: field(status, 'VmHWM') }
  return childrenOf(pid)
    .map((child) => memoryOf(child.pid))
    .reduce((sum, { now, peak }) => ({ now: sum.now + now, peak: sum.peak + peak }), own)
}

function field(status: string, name: string): number {
  const [, kibibytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status) ?? []
  return Number(kibibytes ?? 0) * KIB
}
