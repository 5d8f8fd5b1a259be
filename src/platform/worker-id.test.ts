import { hostname } from 'node:os'
import { expect, it } from 'vitest'
import { isGone, workerId } from './worker-id'

it('knows of this machine which worker is gone, and leaves those of others alone', () => {
  expect(isGone(workerId())).toBe(false)
  // Its number came back: a container's first process always has the same one.
  expect(isGone(`${hostname()}/${process.pid}/an-earlier-run`)).toBe(true)
  expect(isGone(`${hostname()}/${process.ppid}/some-run`)).toBe(false)
  expect(isGone(`${hostname()}/4194305/some-run`)).toBe(true)
  expect(isGone('another-machine/1/some-run')).toBe(false)
})
