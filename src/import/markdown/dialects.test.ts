import { expect, it } from 'vitest'
import { tookShort } from '../../../tests/support/took-short'
import { inPlainMarkdown } from './dialects'
import { outsideCode, withoutNotes } from './outside-code'

it.each([
  ['names of headings', '## Oorzaken {#oorzaken}\n\nTekst', '## Oorzaken\n\nTekst'],
  ['how something looks', 'Tekst.\n{: .lead}\n\n![Been](a.jpg){width=50%}', 'Tekst.\n\n\n![Been](a.jpg)'],
  [
    'where parts of a page come from',
    'import { Image } from "astro:assets";\nimport been from "./been.png"\n\nTekst',
    '\n\n\nTekst',
  ],
  ['what a page hands on', 'export const meta = { a: 1 }\nTekst', '\nTekst'],
  ['a table of contents', '* Inhoud\n{:toc}\n\n[TOC]\n\nTekst', '\n\n\n\nTekst'],
  ['boxes', ':::warning\nBel 112.\n:::\n\n> [!NOTE]\n> Rust.', '\nBel 112.\n\n\n> \n> Rust.'],
  ['boxes with a title', ':::tip[Let op]\nRust.\n:::', '\n**Let op**\n\nRust.\n'],
  ['boxes of Obsidian', '> [!tip]- Let op\n> Rust.', '> **Let op**\n> \n> Rust.'],
  [
    'links to notes',
    'Zie [[kramp]] of [[koorts#kind|koorts bij kinderen]].',
    'Zie [kramp](<kramp>) of [koorts bij kinderen](<koorts#kind>).',
  ],
  ['pictures of Obsidian', '![[been.png|300]]', '![](<been.png>)'],
  [
    'high and low figures',
    '10^9^/l, CO~2~, ~~weg~~ en ~weg~',
    '10<sup>9</sup>/l, CO<sub>2</sub>, ~~weg~~ en ~weg~',
  ],
  ['marked words', 'Een ==belangrijk== woord, en a == b.', 'Een belangrijk woord, en a == b.'],
])('writes %s as plain Markdown', (_, written, plain) => {
  expect(inPlainMarkdown(written)).toBe(plain)
})

it('leaves what imports something in a sentence, and code, as it is', () => {
  const text = 'import is een woord.\n\n```js\nimport a from "a"\n{: .lead}\n```\n\nSchrijf `[[kramp]]`.'
  expect(inPlainMarkdown(text)).toBe(text)
})

it.each([
  '{/* Nog nakijken: `a` */}',
  '%% Nog nakijken %%',
  '{% comment %}Nog `b` nakijken{% endcomment %}',
  '{{% comment %}}\nNog nakijken\n{{% /comment %}}',
])('shows nobody what writers say to each other: %s', (note) => {
  expect(withoutNotes(`Een ${note} twee`)).toBe('Een  twee')
  expect(withoutNotes(`Een\n\n~~~\n${note}\n~~~`)).toContain(note)
})

it('reads a text full of beginnings without an end at once', () => {
  for (const beginning of [
    '`a ',
    '```\n',
    '{/* ',
    '%% a ',
    '{% comment %} ',
    '[[a ',
    ':::a\n',
    '==a ',
    '## a {#',
  ])
    expect([beginning, tookShort(() => inPlainMarkdown(withoutNotes(beginning.repeat(20_000))))]).toEqual([
      beginning,
      true,
    ])
})

it('changes the text on either side of code', () => {
  expect(outsideCode('a `a` a\n```\na\n```\na', (part) => part.replaceAll('a', 'b'))).toBe(
    'b `a` b\n```\na\n```\nb',
  )
})
