import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type TextNode, topNodes, wordsInBlock } from '@/text/text-node'
import { writeOut } from '../wordpress/write-out'
import { convertHtml } from './convert-html'

/** Every element that HTML has or had and that can hold words which readers see, by whether it stands in a line. */
const IN_LINE =
  'a abbr acronym b bdi bdo big blink cite code data del dfn em font head i ins kbd label map mark nobr output q s samp slot small span strike strong sub sup time tt u var'.split(
    ' ',
  )
const IN_BLOCKS =
  'address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main marquee menu meter nav object ol optgroup option p pre progress search section select summary textarea ul video audio canvas noscript noframes noembed datalist frameset applet picture'.split(
    ' ',
  )

/** Browsers read no elements in these. */
const RAW = ['noembed', 'noframes', 'textarea']

function convert(html: string) {
  const written = writeOut(
    { html, meta: {}, number: '1', thumbnail: undefined },
    { attachments: new Map(), blocks: new Map() },
  )
  const linkTo = (href: string) => ({ url: href })
  return convertHtml(written.html, { title: 'Proef', withCauses: false, pictures: new Map(), linkTo })
}

/** The words of what is stored: those of one line stand together, a line end parts them. */
function wordsOut(html: string): string[] {
  const { body } = convert(html)
  return wordsOf(
    topNodes(body as never)
      .map(textOf)
      .join('\n'),
  )
}

function textOf(node: TextNode): string {
  const { children = [], text, type } = node
  if (type === 'linebreak') return '\n'
  if (type === 'block') return wordsInBlock(node).join('\n')
  return text ?? children.map(textOf).join(type === 'list' ? '\n' : '')
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** What a reader of the page reads, by a rule that knows nothing of ours: tags in a line part no words, others do. */
function wordsIn(html: string): string[] {
  const seen = html
    .replace(/<!--[\s\S]*?-->|<(script|style|template)[\s\S]*?<\/\1>/g, ' ')
    .replace(/\[[a-z/][^\]]*?caption="([^"]*)"[^\]]*\]|\[\/?[a-z][^\]]*\]/g, ' $1 ')
    .replace(/<optgroup label="([^"]*)">/g, ' $1 ')
    .replace(/<\/?([a-z][a-z\d]*)[^>]*>/gi, (_, name: string) =>
      IN_LINE.includes(name) || /^r[bpt]|ruby$/.test(name) ? '' : ' ',
    )
    .replace(/&nbsp;/g, ' ')
  return wordsOf(seen)
}

const PLACES: Record<string, (inner: string) => string> = {
  'right in the text': (inner) => `<p>voor</p>een ${inner} drie<p>na</p>`,
  'a paragraph': (inner) => `<p>een ${inner} drie</p>`,
  'a heading': (inner) => `<h3>een ${inner} drie</h3>`,
  'an item': (inner) => `<ul><li>een ${inner} drie</li><li>vier</li></ul>`,
  'a list': (inner) => `<ul>een ${inner} drie<li>vier</li></ul>`,
  'a cell': (inner) =>
    `<table><tr><td>nul</td><td>een ${inner} drie</td></tr><tr><td>vier</td><td>vijf</td></tr></table>`,
  'a caption': (inner) => `<figure><img src="a.jpg"><figcaption>een ${inner} drie</figcaption></figure>`,
  'a quote': (inner) => `<blockquote>een ${inner} drie</blockquote>`,
  'a link': (inner) => `<p>nul <a href="https://x.example/">een ${inner} drie</a> vier</p>`,
  'bold words': (inner) => `<p><b>een ${inner}</b> drie</p>`,
}

describe.each(Object.entries(PLACES))('in %s', (_, place) => {
  it.each([...IN_LINE, ...IN_BLOCKS])('no word of <%s> is lost or glued', (name) => {
    const others = RAW.includes(name) ? [] : [`<${name}><b>twee</b> en</${name}>`]
    for (const inner of [`<${name}>twee</${name}>`, `<${name}> twee </${name}>`, ...others]) {
      const html = place(inner)
      expect(wordsOut(html)).toEqual(wordsIn(html))
    }
  })
})

// A quote gets its marks.
it.each(IN_LINE.filter((name) => name !== 'q'))('<%s> parts no word that it stands in', (name) => {
  expect(wordsOut(`<p>een<${name}>twee</${name}>drie</p>`)).toEqual(['eentweedrie'])
})

it.each(IN_BLOCKS)('<%s> parts what stands before and behind it', (name) => {
  expect(wordsOut(`een<${name}>twee</${name}>drie`)).toEqual(['een', 'twee', 'drie'])
})

const TEXTS = 'tests/fixtures/wordpress-texts'
/** Said again by us, as in each row that a cell spans. */
const REPEATED = new Set(['kind', 'https', 'oud', 'example', 'film', 'mp4'])
/** A caption stands above its table. */
const BELOW = /(<table>[\s\S]*?<\/table>)(<figcaption>[\s\S]*?<\/figcaption>)/g

it.each(readdirSync(TEXTS))('every word of %s comes over, in its order', (file) => {
  const html = readFileSync(join(TEXTS, file), 'utf8').replace(BELOW, '$2$1')
  const without = (words: string[]) => words.filter((word) => !REPEATED.has(word))
  expect(without(wordsOut(html))).toEqual(without(wordsIn(html)))
  for (const word of wordsIn(html)) expect(wordsOut(html)).toContain(word)
})
