import { expect, it } from 'vitest'
import { giveOldPaths, pluginRedirect } from './plugin-redirects'

const rule = (from: string, to: string, more: Record<string, string> = {}, status = 'publish') =>
  pluginRedirect({
    fields: { 'wp:post_type': 'redirect_rule', 'wp:status': status },
    meta: { _redirect_rule_from: from, _redirect_rule_to: to, ...more },
  })

it('gives an article the addresses that a plugin led to it, and names what leads elsewhere', () => {
  const kramp = { path: '/2016/kramp', oldPaths: ['/kramp'] }
  const left = giveOldPaths(
    [
      rule('/oud/kramp/', 'https://oud.nl/2016/Kramp/'),
      rule('/spier', '/2016/kramp'),
      rule('/winkel', 'https://elders.nl/'),
      rule('/oud/*', '/2016/kramp'),
      rule('/a[0-9]', '/2016/kramp', { _redirect_rule_from_regex: '1' }),
      rule('kapot', 'http://['),
    ].flatMap((each) => each ?? []),
    [kramp],
  )
  expect(kramp.oldPaths).toEqual(['/kramp', '/oud/kramp', '/spier'])
  expect(left.map(({ from }) => from)).toEqual(['/winkel', '/oud/*', '/a[0-9]', 'kapot'])
})

it('is none that somebody threw away, or that leads nowhere', () => {
  expect([rule('/a', '/b', {}, 'trash'), rule('/a', '')]).toEqual([undefined, undefined])
})
