import fc from 'fast-check'

/** What makes some algorithm slow where there is much of it. */
const PIECES = [
  // Marks of different classes, which normalization sorts.
  '\u0301\u0316',
  '\u0f71\u0f72\u0f74',
  '\u0345\u0300\u0334',
  '\u{1d165}\u{1d16e}',
  'a\u0301',
  // Characters of many parts.
  '🇳🇱',
  '👨‍👩‍👧‍👦',
  '👩\u200d',
  '\u1112\u1161\u11ab',
  'क्ष',
  '\u0600',
  // What becomes longer: ligatures, and a capital of two letters.
  '\ufdfa',
  'ﬃ',
  'İ',
  // Nothing that shows, and halves.
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud83d',
  '\udc68',
  // What patterns go back over.
  ' ',
  '\t',
  '\r',
  '\n',
  '<a ',
  '<a href="',
  '[url=',
  'https://',
  'www.',
  '&',
  '=',
  '+',
  '%',
  '_',
  '.',
  ',',
  '-',
  '/',
  '@',
  'a',
  'a.',
  'a@',
  '1',
  '1 ',
  '(',
  '"',
  "'",
  '\\',
  '[',
  '{"a":',
]

/** Texts of at most `most` UTF-8 bytes, mostly as long as that: one or a few pieces again and again. */
export function hostileText(most: number): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...PIECES)
  return fc
    .record({
      head: fc.array(piece, { maxLength: 2 }),
      repeated: fc.array(piece, { minLength: 1, maxLength: 3 }),
      tail: fc.array(piece, { maxLength: 2 }),
    })
    .map(({ head, repeated, tail }) => {
      const [begin, again, end] = [head.join(''), repeated.join(''), tail.join('')]
      const times = Math.floor((most - bytes(begin) - bytes(end)) / bytes(again))
      return begin + again.repeat(times) + end
    })
}

/** Each piece alone, as much of it as fits: what a few random texts may miss. */
export function hostileTexts(most: number): string[] {
  return PIECES.map((piece) => piece.repeat(Math.floor(most / bytes(piece))))
}

const bytes = (text: string): number => Buffer.byteLength(text)
