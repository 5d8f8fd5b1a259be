import { setTimeout } from 'node:timers/promises'

/** Waits, without keeping the process alive; not longer than until the signal, on which it leaves no listener behind. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal, ref: false }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
