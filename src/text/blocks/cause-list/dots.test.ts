import { describe, expect, it } from 'vitest'
import { HEIGHT, scaleFor, toDots, WIDTH } from './dots'

const causes = (...figures: number[]) => figures.map((casesPerYear) => ({ casesPerYear }))

describe('the dots of a strip', () => {
  it('stand on a logarithmic scale: each step is ten times as many', () => {
    const scale = scaleFor([0, 0.8, 700])
    expect(scale?.ticks).toEqual([0.1, 1, 10, 100, 1000])
    const places = scale?.ticks.map(scale.place) ?? []
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1)
    expect(places[0]).toBeGreaterThan(0)
    expect(places.at(-1)).toBeLessThan(WIDTH)
  })

  it('are as many as there are causes with a number, and all inside', () => {
    const figures = [...Array(60).fill(0.5), 3, 0]
    const scale = scaleFor(figures)
    const dots = scale ? [...toDots(causes(...figures), scale).matchAll(/M(\d+) (\d+)h/g)] : []
    expect(dots).toHaveLength(61)
    for (const [, , y] of dots) expect(Number(y)).toBeGreaterThan(0)
    for (const [, , y] of dots) expect(Number(y)).toBeLessThan(HEIGHT)
  })

  it('are not there where every number is 0', () => {
    expect(scaleFor([0, 0])).toBeUndefined()
  })
})
