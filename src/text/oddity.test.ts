import { describe, expect, it } from 'vitest'
import { oddityIn } from './oddity'

const textWith = (...children: unknown[]) => ({ root: { type: 'root', children } })
const linkTo = (url: string, type = 'link') => textWith({ type, fields: { url }, children: [] })

describe('a text', () => {
  it.each([
    'https://example.org',
    'http://example.org',
    '/symptomen/kramp',
    '#bronnen',
    'mailto:a@b.nl',
    'tel:112',
    'www.nhg.org',
  ])('may lead to %s', (url) => {
    expect(oddityIn(linkTo(url))).toBeUndefined()
  })

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
  ])('leads to no script, and to nothing that a link itself holds: %j', (url) => {
    expect(oddityIn(linkTo(url))).toContain('Een link kan niet leiden naar')
    expect(oddityIn(linkTo(url, 'autolink'))).toContain('Een link kan niet leiden naar')
  })

  it.each([
    [{ type: 'constructor' }, 'constructor'],
    [{ type: '__proto__' }, '__proto__'],
    [{ type: 'heading', tag: 'script', children: [] }, 'script'],
    [{ type: 'paragraph', children: [{ type: 'iframe' }] }, 'iframe'],
    [{}, 'undefined'],
  ])('holds nothing that no editor writes: %j', (node, name) => {
    expect(oddityIn(textWith(node))).toBe(`Een tekst kan geen "${name}" bevatten.`)
  })

  it.each([null, 5, 'x', { type: 'paragraph', children: 'x' }, { type: 'paragraph', children: [null] }])(
    'is one, and not %j',
    (node) => {
      expect(oddityIn(textWith(node))).toBe('Deze tekst is niet te lezen.')
    },
  )

  it('is not nested without end', () => {
    let node: object = { type: 'paragraph' }
    for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'listitem', children: [node] }
    expect(oddityIn(textWith(node))).toBe('Deze tekst is niet te lezen.')
  })

  it('may be empty, or not there', () => {
    expect(oddityIn(textWith())).toBeUndefined()
    expect(oddityIn(null)).toBeUndefined()
  })
})
