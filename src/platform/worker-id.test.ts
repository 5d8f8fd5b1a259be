import { expect, it } from 'vitest'
import { isGone, workerId } from './worker-id'

it('knows of this machine which worker is gone, and leaves those of others alone', () => {
  expect(isGone(workerId())).toBe(false)
  const [machine] = workerId().split('/')
  // Its number came back: a container's first process always has the same one.
  expect(isGone(`${machine}/${process.pid}/an-earlier-run`)).toBe(true)
  expect(isGone(`${machine}/${process.ppid}/some-run`)).toBe(false)
  expect(isGone(`${machine}/4194305/some-run`)).toBe(true)
  expect(isGone('another-machine/1/some-run')).toBe(false)
})
