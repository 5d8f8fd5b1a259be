import { expect, it } from 'vitest'
import { killWriters } from '../faults/writer-killed'

/** In full, with all else that can go wrong: `npm run faults`. */
const MOMENTS = 10

// On a machine where much else runs.
const PATIENCE_MS = 30_000

it('what a process that is killed had changed, all others on its SQLite show', {
  timeout: 300_000,
}, async () => {
  const findings = await killWriters('B', undefined, MOMENTS, PATIENCE_MS)
  expect(findings.filter(({ passes }) => !passes)).toEqual([])
})
