import { expect, it, vi } from 'vitest'
import { expireAll, expireTags } from './kept.mjs'
import { remember, withTags } from './remembered.mjs'

it('loads once for all who want the same, until it changes', async () => {
  let loaded = 0
  const rules = (of: string) => remember('rules', [of], ['settings', of], async () => ++loaded)
  expect(await Promise.all([rules('a'), rules('a'), rules('b')])).toEqual([1, 1, 2])
  expireTags(['articles'])
  expect(await rules('a')).toBe(1)
  expireTags(['b', 'articles'])
  expect(await Promise.all([rules('a'), rules('b')])).toEqual([1, 3])
  expireAll()
  expect(await rules('a')).toBe(4)
})

it('does not keep what was loaded while it changed', async () => {
  let answer = (_: string) => {}
  const rules = () =>
    remember('slow rules', [], ['settings'], () => new Promise<string>((resolve) => (answer = resolve)))
  const early = rules()
  const answerEarly = answer
  expireTags(['settings'])
  const late = rules()
  answer('new')
  answerEarly('old')
  expect(await Promise.all([early, late])).toEqual(['old', 'new'])
  expect(await rules()).toBe('new')
})

it('tells who asks what the answer depends on, also by what it asked for itself', async () => {
  const inner = () => remember('inner', [], ['inner'], async () => 'in')
  const outer = () => remember('outer', [], ['outer'], async () => `${await inner()} out`)
  for (const _ of ['loaded', 'kept']) {
    const tags = new Set<string>(['page'])
    expect(await withTags(tags, outer)).toBe('in out')
    expect([...tags].sort()).toEqual(['inner', 'outer', 'page'])
  }
})

it('loads anew what asked for something that fell, also while it was loaded', async () => {
  let inner = 'old'
  const part = () => remember('part', [], ['part'], async () => inner)
  const whole = (meanwhile: () => void) =>
    remember('whole', [], ['whole'], async () => {
      const known = await part()
      meanwhile()
      return known
    })
  const early = await whole(() => {
    inner = 'new'
    expireTags(['part'])
  })
  expect([early, await whole(() => {})]).toEqual(['old', 'new'])
  inner = 'newest'
  expireTags(['part'])
  expect(await whole(() => {})).toBe('newest')
})

it('gives who asks after something fell nothing that was begun before, whatever that asks for itself', async () => {
  let inner = 'old'
  const part = () => remember('late part', [], ['late part'], async () => inner)
  const goOn: (() => void)[] = []
  const whole = () =>
    remember('late whole', [], [], async () => {
      const known = await part()
      await new Promise<void>((resolve) => goOn.push(resolve))
      return known
    })
  const early = whole()
  await vi.waitFor(() => expect(goOn).toHaveLength(1))
  inner = 'new'
  expireTags(['late part'])
  const late = whole()
  await vi.waitFor(() => expect(goOn).toHaveLength(2))
  for (const resolve of goOn) resolve()
  expect(await Promise.all([early, late])).toEqual(['old', 'new'])
  expect(await whole()).toBe('new')
})

it('gives everybody the same, which nobody can change', async () => {
  const article = () => remember('article', [], [], async () => ({ causes: [{ name: 'jicht' }] }))
  const first = await article()
  expect(() => first.causes.push({ name: 'griep' })).toThrow(TypeError)
  expect(await article()).toBe(first)
})

it('loads again after a failure', async () => {
  const rules = (load: () => Promise<string>) => remember('failing rules', [], [], load)
  await expect(rules(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await rules(async () => 'back')).toBe('back')
})

it('loads again what hangs, and keeps what takes long', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  // It begins at nothing, long before what fell in other tests.
  vi.advanceTimersByTime(86_400_000)
  try {
    let loads = 0
    const answers: ((_: string) => void)[] = []
    const rules = () =>
      remember('hanging rules', [], [], () => {
        loads += 1
        return new Promise<string>((resolve) => answers.push(resolve))
      })
    void rules()
    vi.advanceTimersByTime(1_900)
    void rules()
    expect(loads).toBe(1)
    vi.advanceTimersByTime(200)
    const second = rules()
    expect(loads).toBe(2)
    answers[1]?.('there')
    expect(await second).toBe('there')
    vi.advanceTimersByTime(86_400_000)
    expect([await rules(), loads]).toEqual(['there', 2])
  } finally {
    vi.useRealTimers()
  }
})
