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
  // What was cut off may go on one step, and start its next program: quiet is quiet twice.
  for (let quiet = 0; quiet < 2; await pause(25)) {
    const children = ours()
    quiet = children.length === 0 ? quiet + 1 : 0
    for (const { pid } of children) {
      if (Date.now() > deadline) tell(pid, 'SIGKILL')
      else if (!told.has(pid)) tell(pid, 'SIGTERM')
      told.add(pid)
    }
  }
}

/** Not the compiler that runs beside tsx: it ends with this process. */
function ours(): ChildProcess[] {
  return childrenOf(process.pid).filter(({ command }) => !command.includes('esbuild'))
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already.
  }
}

/** Empty for a process that has ended and that nobody has asked about yet. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ''
  }
}
