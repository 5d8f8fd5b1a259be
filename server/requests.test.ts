import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { nameOf } from './requests.mjs'

const OWN = /^[\da-f]{16}$/
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'

function asked(headers: NodeJS.Dict<string>, remoteAddress = '127.0.0.1'): string {
  const request = { headers, socket: { remoteAddress } } as unknown as IncomingMessage
  return nameOf(request, (address) => address === '127.0.0.1')
}

it('a request has the name that a proxy gave it which is believed', () => {
  expect(asked({ 'x-request-id': 'f3-Ab_9.x7' })).toBe('f3-Ab_9.x7')
  expect(asked({ traceparent: `00-${TRACE}-00f067aa0ba902b7-01` })).toBe(TRACE)
})

it('what strangers call it is not taken', () => {
  expect(asked({ 'x-request-id': 'f3-Ab_9.x7' }, '203.0.113.9')).toMatch(OWN)
  expect(asked({ traceparent: `00-${TRACE}-00f067aa0ba902b7-01` }, '203.0.113.9')).toMatch(OWN)
})

it.each([
  { 'x-request-id': 'jan@geheim.example' },
  { 'x-request-id': 'x'.repeat(65) },
  { 'x-request-id': 'two\nlines-of-log' },
  { traceparent: '00-<script>-00f067aa0ba902b7-01' },
  { traceparent: `00-${TRACE}-00f067aa0ba902b7-01-more` },
])('%o is no name, from whomever', (headers) => {
  expect(asked(headers)).toMatch(OWN)
})

it('it keeps its name', () => {
  const request = { headers: {}, socket: {} } as unknown as IncomingMessage
  expect(nameOf(request, () => false)).toBe(nameOf(request, () => false))
})
