import fc from 'fast-check'
import sax from 'sax'
import { expect, it } from 'vitest'
import type { Settings } from '@/site/settings'
import { commentFeed } from './comment-feed'

const settings = (text: string) => ({ publisher: text }) as Settings
const comment = (text: string) => ({
  id: 'c1',
  name: text,
  body: text,
  createdAt: '2026-11-27T12:00:00.000Z',
  article: { slug: 'kramp', title: text },
})

/** What a reader of the feed reads in its elements, or the error that it stops with. */
function read(xml: string): Map<string, string> {
  const texts = new Map<string, string>()
  const parser = sax.parser(true)
  const path: string[] = []
  const add = (text: string) => texts.set(path.join('/'), (texts.get(path.join('/')) ?? '') + text)
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name }) => path.push(name)
  parser.onclosetag = () => path.pop()
  parser.ontext = add
  parser.oncdata = add
  parser.write(xml).close()
  return texts
}

const feedOf = (text: string) =>
  commentFeed({ title: text, path: '/feed.xml', page: '/' }, [comment(text)], settings(text))

/** What XML 1.0 lets a document hold. */
const XML = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u

it('is XML, whatever somebody pasted', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ']]>',
      '<',
      '&',
      '&#8;',
      '\u0000',
      '\u0008',
      '\u001b',
      '\ud83d',
      '\ufffe',
      '\uffff',
      '<![CDATA[',
    ),
    fc.string({ unit: 'binary' }),
  )
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (pasted) => {
      const xml = feedOf(pasted)
      expect(xml).toMatch(XML)
      read(xml)
    }),
  )
})

it('holds the words, without what cannot be in it', () => {
  const texts = read(feedOf('Kr\u0008amp <b> ]]> ]]> einde'))
  expect(texts.get('rss/channel/item/dc:creator')).toBe('Kramp <b> ]] > ]] > einde')
  expect(texts.get('rss/channel/item/content:encoded')).toBe('<p>Kramp &lt;b&gt; ]]&gt; ]]&gt; einde</p>')
})
