import { describe, expect, it } from 'vitest'
import { expandBlocks } from './expand-blocks'
import { expandShortcodes } from './shortcodes'

const LENGTH = 300_000

describe('a text full of beginnings that have no end', () => {
  const many = (beginning: string) => beginning.repeat(LENGTH / beginning.length)
  const tookShort = (write: () => unknown) => {
    const before = performance.now()
    write()
    return performance.now() - before < 2_000
  }

  it.each([
    '[caption ',
    '[caption]',
    '[embed]',
    '[video ',
    '[fn]een ',
    '[vc_raw_html]',
    '[gallery ',
    '[vc_row ',
    '[eigen ',
    '<!-- ',
    '<![',
  ])('of %s is read at once', (beginning) => {
    expect(tookShort(() => expandShortcodes(many(beginning), new Map()))).toBe(true)
  })

  it.each(['<!-- wp:x {', '<!-- wp:block {"ref":1} '])('of %s is read at once', (beginning) => {
    expect(tookShort(() => expandBlocks(many(beginning), new Map(), ''))).toBe(true)
  })
})

it('leaves a caption without an end as text, and the next one whole', () => {
  const picture = (name: string) => `[caption id="a"]<img src="${name}.jpg"> Been ${name}`
  expect(expandShortcodes(`${picture('een')} Tekst ${picture('twee')}[/caption]`, new Map()).html).toBe(
    `${picture('een')} Tekst <figure><img src="twee.jpg"><figcaption>Been twee</figcaption></figure>`,
  )
})

it('names no shortcode that only stands in a comment, as Word leaves them', () => {
  const html = '<!--[if gte mso 9]><xml></xml><![endif]--><![if !vml]>Tekst [eigen]<![endif]>'
  expect(expandShortcodes(html, new Map()).told).toEqual([
    '[eigen] betekent hier niets en is als tekst blijven staan.',
  ])
})
