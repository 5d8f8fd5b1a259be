import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pathTo, ROUTES } from '../../server/addresses.mjs'

const rules = readFileSync('deploy/varnish/default.vcl', 'utf8')

/** What the rules let pass as it is: those that stand around the `return (pass)` for reading. */
const [, passing = ''] = /Answers that are made for each.*?\n([\s\S]*?)return \(pass\)/.exec(rules) ?? []
const patterns = [...passing.matchAll(/req\.url ~ "([^"]+)"/g)].map(([, pattern = '']) => new RegExp(pattern))

const nginx = readFileSync('deploy/nginx/micro-cache.conf', 'utf8')
const ofNginx = [...nginx.matchAll(/location ~ (\S+) \{/g)].map(([, pattern = '']) => new RegExp(pattern))

it.each(ROUTES.filter(([, { inDevelopment, methods }]) => !inDevelopment && methods.includes('GET')))(
  'knows in front caches whether %s is the same for everybody',
  (route, { kind }) => {
    const path = pathTo(route, 'koorts', '2')
    const isOwn = kind !== 'page' && kind !== 'file'
    expect(patterns.some((pattern) => pattern.test(`${path}?q=1`))).toBe(isOwn)
    expect(ofNginx.some((pattern) => pattern.test(path))).toBe(isOwn)
  },
)
