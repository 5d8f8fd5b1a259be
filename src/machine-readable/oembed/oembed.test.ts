import { describe, expect, it } from 'vitest'
import { env } from '@/platform/env'
import { readOembed } from './oembed'

const ask = (url: string, more = '') =>
  readOembed(new URLSearchParams(`url=${encodeURIComponent(url)}${more}`))
const here = (path: string) => env().SITE_URL + path

describe('what another site asks by oEmbed', () => {
  it.each(['', '/', '?utm_source=x', '#reacties'])(
    'is an article by its address, also with %j behind it',
    (end) => {
      expect(ask(here(`/symptomen/spierkrampen${end}`), '&maxwidth=300')).toEqual({
        slug: 'spierkrampen',
        room: { width: 300, height: undefined },
      })
    },
  )

  it.each([
    [here('/oorzaken/angst'), '', 'nowhere'],
    [here('/symptomen'), '', 'nowhere'],
    ['https://elders.example/symptomen/spierkrampen', '', 'nowhere'],
    ['javascript:alert(1)', '', 'nowhere'],
    [here(`/symptomen/${'a'.repeat(5_000)}`), '', 'nowhere'],
    ['', '', 'noUrl'],
    [here('/symptomen/spierkrampen'), '&format=xml', 'noFormat'],
    [here('/symptomen/spierkrampen'), '&maxwidth=-1', 'noSize'],
    [here('/symptomen/spierkrampen'), '&maxheight=1e9', 'noSize'],
  ])('is refused: %s %s', (url, more, reason) => {
    expect(ask(url, more)).toBe(reason)
  })
})
