import { requestUnderWay } from './request-under-way'
import { safeError } from './safe-error'

/** A line in the log as Payload writes them, where Payload may be what fails. What could name a person is left out. */
export function logError(what: string, error: unknown): void {
  const time = new Date().toISOString()
  const line = { level: 'error', time, ...requestUnderWay(), msg: what, err: safeError(error) }
  console.error(JSON.stringify(line))
}
