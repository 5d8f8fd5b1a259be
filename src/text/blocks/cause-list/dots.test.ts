import { describe, expect, it } from 'vitest'
import { HEIGHT, scaleFor, toDots, WIDTH } from './dots'

const causes = (...figures: number[]) => figures.map((casesPerYear) => ({ casesPerYear }))

/** How far from above each dot is; the path says how far from the one before. */
function heightsOf(path: string): number[] {
  let height = 0
  return [...path.matchAll(/([Mm])(-?\d+) (-?\d+)h/g)].map(([, from, , step]) => {
    height = from === 'M' ? Number(step) : height + Number(step)
    return height
  })
}

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
    const heights = scale ? heightsOf(toDots(causes(...figures), scale)) : []
    expect(heights).toHaveLength(61)
    expect(Math.min(...heights)).toBeGreaterThan(0)
    expect(Math.max(...heights)).toBeLessThan(HEIGHT)
  })

  it('stand above each other from below, each at its own number', () => {
    const scale = scaleFor([90, 89, 1])
    expect(scale && toDots(causes(90, 89, 1), scale)).toBe('M939 56h.1m-3 -8h.1M30 56h.1')
  })

  it('are not there where every number is 0', () => {
    expect(scaleFor([0, 0])).toBeUndefined()
  })
})
