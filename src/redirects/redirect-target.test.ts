import { expect, test } from 'vitest'
import { isRedirectTarget } from './redirect-target'

test.each(['/', '/symptomen/kramp?x=1#y', '/oud.html', '/a..b/...', 'https://example.org/a', '/é'])(
  'a redirect may lead to %j',
  (target) => expect(isRedirectTarget(target)).toBe(true),
)

test.each([
  ...['javascript:alert(1)', '//evil.example', '/\\evil.example', '/x\\..\\y', 'http://example.org', ''],
  ...['https://', 'https://[x', 'https://%', '/a b', '/x/../lus', '/%2E/lus', '/lus/..', '/.?x=1', null],
])('a redirect may not lead to %j', (target) => expect(isRedirectTarget(target)).toBe(false))
