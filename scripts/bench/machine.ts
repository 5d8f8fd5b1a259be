import { cpus, totalmem } from 'node:os'

export interface Machine {
  processors: number
  model: string
  memory: number
  node: string
}

export function machine(): Machine {
  const [first] = cpus()
  return {
    processors: cpus().length,
    model: first?.model.trim() ?? 'unknown',
    memory: totalmem(),
    node: process.version,
  }
}
