import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** How long a process may take to end by itself; the site allows its requests 10 seconds. */
const PATIENCE_MS = 12_000

/** A running process that another one started. */
export interface ChildProcess {
  pid: number
  command: string
}

/** The processes that a process started and that still run, as the kernel knows them. */
export function childrenOf(pid: number): ChildProcess[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const lists = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'))
    const pids = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number))
    return pids.map((child) => ({ pid: child, command: commandOf(child) }))
  } catch {
    // It ended while we looked.
    return []
  }
}

/**
 * Ends everything that this process started, by process id, and waits for it. It asks the kernel and not our own
 * handles: a site whose start was cut off by Ctrl-C has none yet.
 */
export async function endChildren(): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  const told = new Set<number>()
  while (ours().length > 0) {
    for (const { pid } of ours()) {
      if (Date.now() > deadline) tell(pid, 'SIGKILL')
      else if (!told.has(pid)) tell(pid, 'SIGTERM')
      told.add(pid)
    }
    await pause(25)
  }
}

/** Not the compiler that runs beside tsx: it ends with this process. */
function ours(): ChildProcess[] {
  return childrenOf(process.pid).filter(({ command }) => command !== '' && !command.includes('esbuild'))
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already.
  }
}

/** Empty for a process that has ended. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}
