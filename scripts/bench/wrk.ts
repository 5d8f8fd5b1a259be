import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** What one run of wrk says. */
export interface LoadRun {
  requests: number
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/** Asks for one address as fast as it answers, over 32 connections, as browsers do: compressed. */
export async function runWrk(url: string, seconds: number): Promise<LoadRun> {
  const args = ['-t2', '-c32', `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url]
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (child.exitCode !== 0) throw new Error(`wrk ended with code ${child.exitCode}`)
  return readWrk(printed)
}

function readWrk(printed: string): LoadRun {
  const problem = /Non-2xx or 3xx responses.*|Socket errors.*/.exec(printed)
  if (problem) throw new Error(`wrk counted errors: ${problem[0]}`)
  return {
    requests: Number(find(printed, /(\d+) requests in/)),
    requestsPerSecond: Number(find(printed, /Requests\/sec:\s+([\d.]+)/)),
    p50: milliseconds(find(printed, /^ +50% +(\S+)/m)),
    p99: milliseconds(find(printed, /^ +99% +(\S+)/m)),
  }
}

function find(printed: string, pattern: RegExp): string {
  const [, value] = pattern.exec(printed) ?? []
  if (value === undefined) throw new Error(`wrk printed something unknown:\n${printed}`)
  return value
}

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

function milliseconds(duration: string): number {
  const [, number, unit = ''] = /^([\d.]+)([a-z]+)$/.exec(duration) ?? []
  const factor = UNITS[unit]
  if (!factor) throw new Error(`wrk gave a time in an unknown unit: ${duration}`)
  return Number(number) * factor
}
