import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BUNDLED } from './server-packages.mjs'

it.each(BUNDLED)('%s is a module, so that all that it exports keeps its name in a bundle', (name) => {
  expect(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).toMatchObject({
    type: 'module',
  })
})
