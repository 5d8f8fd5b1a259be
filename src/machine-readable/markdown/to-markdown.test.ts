import { describe, expect, it } from 'vitest'
import { escaped, toMarkdown } from './to-markdown'

const text = (words: string) => ({ type: 'text', text: words })
const body = (...children: object[]) => ({ root: { children } })
const block = (fields: object) => ({ type: 'block', fields })

describe('a text as Markdown', () => {
  it('has its headings, paragraphs, lists and links, and the causes where the editor placed them', () => {
    const stored = body(
      { type: 'heading', tag: 'h2', children: [text('Wat is het?')] },
      {
        type: 'paragraph',
        children: [
          text('Lees '),
          {
            type: 'link',
            fields: { linkType: 'custom', url: 'https://example.org/a b' },
            children: [text('meer')],
          },
        ],
      },
      block({ blockType: 'causeList' }),
      { type: 'list', tag: 'ol', children: [{ type: 'listitem', children: [text('Drink')] }] },
    )
    expect(toMarkdown(stored, 'OORZAKEN')).toBe(
      '## Wat is het?\n\nLees [meer](https://example.org/a%20b)\n\nOORZAKEN\n\n1. Drink',
    )
  })

  it('leaves out a picture that is missing, with its caption for editors', () => {
    const image = { alt: 'Een kuit', isMissing: true }
    expect(toMarkdown(body(block({ blockType: 'figure', image, caption: 'Wie?' })), '')).toBe('')
  })

  it('keeps text as text', () => {
    expect(escaped('*ster* <b> [x](y) # a|b')).toBe('\\*ster\\* \\<b\\> \\[x\\](y) \\# a\\|b')
    expect(escaped('- streep\n1. een')).toBe('\\- streep\n\\1. een')
  })
})
