import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import { beforeAll, expect, it, vi } from 'vitest'
import { makePuzzle, readPuzzle } from './puzzle'

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-the-tests-only'))

const solve = async (challenge: Challenge) =>
  Buffer.from(
    JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }),
  ).toString('base64')

it('knows its own puzzle when it is solved, and when it was made', async () => {
  const puzzle = readPuzzle(await solve(await makePuzzle(3, 1_900_000_000_000)))
  expect(puzzle).toMatchObject({ state: 'solved', issued: 1_900_000_000_000 })
})

it('knows it also when what posts it puts names in another order', async () => {
  const { parameters, signature } = await makePuzzle(3)
  const turned = Object.fromEntries(Object.entries(parameters).reverse()) as typeof parameters
  expect(readPuzzle(await solve({ parameters: turned, signature }))).toMatchObject({ state: 'solved' })
})

it('knows a puzzle that was changed, answered at random, made elsewhere, or is none', async () => {
  const challenge = await makePuzzle(3)
  const later = { ...challenge, parameters: { ...challenge.parameters, data: { issued: 0 } } }
  const solution = await solveChallenge({ challenge, deriveKey })
  const longer = { challenge, solution: { ...solution, derivedKey: `${solution?.derivedKey}zz` } }
  const capitals = { ...challenge, signature: challenge.signature?.toUpperCase() }
  const guess = { challenge, solution: { counter: 1, derivedKey: '00'.repeat(32) } }
  for (const posted of [
    await solve(later),
    await solve(capitals),
    Buffer.from(JSON.stringify(longer)).toString('base64'),
    Buffer.from(JSON.stringify(guess)).toString('base64'),
    Buffer.from('{}').toString('base64'),
    Buffer.from(JSON.stringify({ challenge: { parameters: challenge.parameters } })).toString('base64'),
    'x',
    '[]',
  ]) {
    expect(readPuzzle(posted)).toEqual({ state: 'wrong' })
  }
  expect(readPuzzle('')).toEqual({ state: 'none' })
})

it('takes no puzzle of yesterday', async () => {
  const yesterday = await makePuzzle(1, Date.now() - 86_400_000)
  expect(readPuzzle(await solve(yesterday))).toEqual({ state: 'expired' })
})
