import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const TEXT = ['ink', 'muted', 'link', 'visited', 'accent', 'error']
const GROUNDS = ['paper', 'raised', 'tint', 'accent-tint']
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')

it.each(TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
  '%s is read on %s at 7:1, light and dark',
  (text = '', ground = '') => {
    for (const look of [0, 1]) {
      const [one, other] = [text, ground].map((name) => luminance(colours(name)[look] ?? '')).sort()
      expect(((other ?? 0) + 0.05) / ((one ?? 0) + 0.05)).toBeGreaterThanOrEqual(7)
    }
  },
)

/** Light and dark. */
function colours(name: string): string[] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? []
  return [light, dark]
}

/** Relative, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
