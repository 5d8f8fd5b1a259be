import { cpus, loadavg, totalmem } from 'node:os'

export interface Machine {
  processors: number
  model: string
  memory: number
  node: string
  /** Over the minute before the bench; more than a little, and the figures are too low. */
  load: number
}

export function machine(): Machine {
  const [first] = cpus()
  const [load = 0] = loadavg()
  return {
    processors: cpus().length,
    model: first?.model.trim() ?? 'unknown',
    memory: totalmem(),
    node: process.version,
    load,
  }
}
