import { describe, expect, it } from 'vitest'
import { FORMAT } from '@/text/text-format'
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

  it('keeps formats by marks, and by tags where marks would not be read', () => {
    const line = (...children: object[]) => toMarkdown(body({ type: 'paragraph', children }), '')
    const of = (words: string, format: number) => ({ ...text(words), format })
    expect(
      line(text('Bij '), of('Clostridium tetani ', FORMAT.italic), text('en '), of('zo', FORMAT.bold)),
    ).toBe('Bij *Clostridium tetani* en **zo**')
    expect(line(text('10'), of('9', FORMAT.superscript), text(' CO'), of('2', FORMAT.subscript))).toBe(
      '10<sup>9</sup> CO<sub>2</sub>',
    )
    expect(
      line(of('nee', FORMAT.strikethrough), of('(ja)', FORMAT.bold), of('nu', FORMAT.bold | FORMAT.italic)),
    ).toBe('~~nee~~<strong>(ja)</strong><strong><em>nu</em></strong>')
    expect(line(of('a', FORMAT.italic), of('b', FORMAT.bold))).toBe('*a*<strong>b</strong>')
  })

  it('has only the words of a link that would run as a script', () => {
    const link = { type: 'link', fields: { linkType: 'custom', url: 'javascript:alert(1)' } }
    const words = { ...link, children: [text('hier')] }
    expect(toMarkdown(body({ type: 'paragraph', children: [words] }), '')).toBe('hier')
  })

  it('has quotes of several lines, and lists within lists', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const list = (tag: string, ...children: object[]) => ({ type: 'list', tag, children })
    const quote = { type: 'quote', children: [text('Rust.'), { type: 'linebreak' }, text('Een arts')] }
    expect(toMarkdown(body(quote), '')).toBe('> Rust.  \n> Een arts')
    const nested = list(
      'ol',
      item(text('een')),
      item(list('ul', item(text('a')), item(text('b')))),
      item(text('twee')),
    )
    expect(toMarkdown(body(nested), '')).toBe('1. een\n   - a\n   - b\n2. twee')
  })

  it('has tables with their captions and heads', () => {
    const rows = [
      ['Leeftijd', 'Avond'],
      ['0-4', '1 | 2\ntablet'],
      ['5-9', ''],
    ]
    const table = (fields: object) => toMarkdown(body(block({ blockType: 'table', rows, ...fields })), '')
    expect(table({ caption: 'Dosering', headRow: true, headColumn: true })).toBe(
      'Dosering\n\n| Leeftijd | Avond |\n| --- | --- |\n| **0-4** | 1 \\| 2<br>tablet |\n| **5-9** |  |',
    )
    expect(table({ headRow: false })).toMatch(/^\| {2}\| {2}\|\n\| --- \| --- \|\n\| Leeftijd/)
  })

  it('leaves out a picture that is missing, with its caption for editors', () => {
    const image = { alt: 'Een kuit', isMissing: true }
    expect(toMarkdown(body(block({ blockType: 'figure', image, caption: 'Wie?' })), '')).toBe('')
  })

  it('marks footnotes by the number of their source', () => {
    const footnote = { type: 'inlineBlock', fields: { blockType: 'footnote', source: 'n' } }
    const list = {
      type: 'list',
      tag: 'ul',
      children: [{ type: 'listitem', children: [text('kramp'), footnote] }],
    }
    expect(toMarkdown(body(list), '', new Map([[footnote, { number: 2 }]]))).toBe('- kramp[^2]')
    expect(toMarkdown(body(list), '')).toBe('- kramp')
  })

  it('keeps text as text', () => {
    expect(escaped('*ster* <b> [x](y) # a|b')).toBe('\\*ster\\* \\<b\\> \\[x\\](y) \\# a\\|b')
    expect(escaped('- streep\n1. een')).toBe('\\- streep\n\\1. een')
  })
})
