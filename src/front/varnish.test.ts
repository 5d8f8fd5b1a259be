import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pathTo, ROUTES } from '../../server/addresses.mjs'

const rules = readFileSync('deploy/varnish/default.vcl', 'utf8')

/** What the rules let pass as it is: those that stand around the `return (pass)` for reading. */
const [, passing = ''] = /Answers that are made for each.*?\n([\s\S]*?)return \(pass\)/.exec(rules) ?? []
const patterns = [...passing.matchAll(/req\.url ~ "([^"]+)"/g)].map(([, pattern = '']) => new RegExp(pattern))

it.each(ROUTES.filter(([, { inDevelopment }]) => !inDevelopment))(
  'knows in Varnish whether %s is the same for everybody',
  (route, { kind, methods }) => {
    const url = `${pathTo(route, 'koorts', '2')}?q=1`
    const passes = patterns.some((pattern) => pattern.test(url))
    if (methods.includes('GET')) expect(passes).toBe(kind !== 'page' && kind !== 'file')
  },
)
