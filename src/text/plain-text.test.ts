import { expect, it } from 'vitest'
import { plainText } from './plain-text'

it.each([
  ['een\ttwee\r\ndrie', 'een\ttwee\r\ndrie'],
  ['één 👨‍👩‍👧 × 例', 'één 👨‍👩‍👧 × 例'],
  ['kr\u0000a\u0008m\u000bp\u000c\u001b\u007f\u0085', 'kramp'],
  ['half \ud83d en \udc68', 'half  en '],
  ['geen teken \ufffe\uffff', 'geen teken '],
])('of %j keeps %j', (text, plain) => expect(plainText(text)).toBe(plain))
