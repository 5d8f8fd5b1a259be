import { expect, it } from 'vitest'
import { countLinks, hostsIn } from './links'

it.each([
  ['geen', 0],
  ['mail mij op ik@daar.nl, of niet.Dat mag ook.', 0],
  ['kijk op thuisarts.nl', 1],
  ['zie https://thuisarts.nl', 1],
  ['zie https://www.thuisarts.nl', 1],
  ['zie www.thuisarts.nl en HTTP://x.nl', 2],
  ['best-pills.shop en casino.example.com/bonus', 2],
  ['<a href="https://spam.example">hier</a>', 1],
  ['[url=https://spam.example]hier[/url] [url]www.x.nl[/url]', 3],
])('in "%s" counts %i', (text, count) => {
  expect(countLinks(text)).toBe(count)
})

it.each([
  ['<a href="https://spam.example" title="https://two.example">', 2],
  ['<a <a href="https://spam.example">', 2],
  ['1 > 0, zie <a> https://thuisarts.nl', 1],
])('in "%s" counts %i', (text, count) => {
  expect(countLinks(text)).toBe(count)
})

it.each([
  ['https://www.thuisarts.nl/kramp en apotheek.nl', 0],
  ['https://richtlijnen.nhg.org/x', 0],
  ['https://thuisarts.nl.spam.example', 1],
  ['https://spamthuisarts.nl', 1],
  ['https://spam.example@thuisarts.nl', 1],
  ['https://thuisarts.nl@spam.example', 1],
])('counts no trusted domain, and nothing that only looks like one: "%s"', (text, count) => {
  expect(countLinks(text, ['thuisarts.nl', 'apotheek.nl', 'nhg.org'])).toBe(count)
})

it('takes a time that grows with the length only', () => {
  for (const part of ['a.', 'a-', '<a ', '[url=', 'www.', 'a.nl']) {
    const began = performance.now()
    countLinks(part.repeat(16_000))
    expect(performance.now() - began).toBeLessThan(500)
  }
})

it('names the hosts that a text leads to, whatever stands around them', () => {
  const text = 'Kijk op https://thuisarts.nl@Casino.example:8080/x, www.bonus.example. en lening.nl/nu'
  expect(hostsIn(text)).toEqual(['casino.example', 'bonus.example', 'lening.nl'])
})
