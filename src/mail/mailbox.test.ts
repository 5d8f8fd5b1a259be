import { describe, expect, it } from 'vitest'
import { addressKey, isMailbox, mailboxKey } from './mailbox'

describe('the address of one mailbox', () => {
  it.each([
    'jan@voorbeeld.nl',
    'j.de+krant@sub.voorbeeld.co.uk',
    'jürgen@müller.de',
    "o'neil@example.org",
    'jan@xn--mller-kva.de',
    '用户@例子.广告',
  ])('can be %s', (address) => expect(isMailbox(address)).toBe(true))

  it.each([
    'jan',
    'jan@',
    '@voorbeeld.nl',
    'jan@voorbeeld',
    'jan@127.0.0.1',
    'jan@[127.0.0.1]',
    'a b@c.nl',
    'a@b.nl\nBcc: c@d.nl',
    'a..b@c.nl',
    '.a@b.nl',
    'jan@-x.nl',
    'jan@x..nl',
    '"jan"@x.nl',
    5,
    undefined,
  ])('cannot be %s', (address) => expect(isMailbox(address)).toBe(false))

  it.each([
    '17<victim@target.example',
    'victim@target.example>',
    'victim@target.example,a@b.nl',
    'victim;a@b.nl',
    'groep:victim@target.example',
    '(x)victim@target.example',
    'victim(x)@target.example',
    'victim@target.example@b.nl',
    'victim%target.example@b.nl',
    'target.example!victim@b.nl',
    '＜victim@target.example',
    'victim＠target.example@b.nl',
    'vic\u200btim@target.example',
    'vic\\tim@target.example',
    'victim@target。example,b.nl',
    '%',
  ])('is not %s, which could be read as another', (address) => expect(isMailbox(address)).toBe(false))

  it('is at most 254 bytes long, and 64 before the @', () => {
    expect(isMailbox(`${'a'.repeat(65)}@voorbeeld.nl`)).toBe(false)
    expect(isMailbox(`${'é'.repeat(33)}@voorbeeld.nl`)).toBe(false)
    expect(
      isMailbox(`jan@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.voorbeeld.nl`),
    ).toBe(false)
  })
})

it.each([
  ['Jan@Voorbeeld.NL', 'jan@voorbeeld.nl'],
  ['jan@MÜLLER.de', 'jan@xn--mller-kva.de'],
  ['Rene\u0301@x.nl', 'rené@x.nl'],
  ['jan+krant@x.nl', 'jan+krant@x.nl'],
  ['Geen adres', 'geen adres'],
])('%s is the person %s', (address, key) => expect(addressKey(address)).toBe(key))

it.each([
  ['Jan+krant@x.nl', 'jan@x.nl'],
  ['j.de.vries+1@gmail.com', 'jdevries@gmail.com'],
  ['jdevries@googlemail.com', 'jdevries@gmail.com'],
  ['j.de.vries@x.nl', 'j.de.vries@x.nl'],
  ['+x@x.nl', '+x@x.nl'],
])('%s reaches the mailbox %s', (address, key) => expect(mailboxKey(address)).toBe(key))
