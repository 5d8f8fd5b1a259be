import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { shareChunks } from './share-chunks.mjs'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
const require = createRequire(import.meta.url)
const code = (value: string) => `module.exports = [1, ${JSON.stringify(value.repeat(5_000))}]`

afterAll(() => rmSync(folder, { recursive: true }))

it('files of a built server that say the same are one, and each still gives what it gave', () => {
  const files = { a: code('same'), b: code('same'), c: code('else'), small: 'module.exports = [1]' }
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.js`), `${text}\n\n//# sourceMappingURL=${name}.js.map`)
    writeFileSync(join(folder, `${name}.js.map`), '{}')
  }
  const saved = shareChunks(folder)
  expect(saved).toBeGreaterThan(20_000)
  expect(readFileSync(join(folder, 'b.js'), 'utf8')).toBe('module.exports = require("./a.js")\n')
  expect(existsSync(join(folder, 'b.js.map'))).toBe(false)
  expect(require(join(folder, 'b.js'))).toBe(require(join(folder, 'a.js')))
  expect(require(join(folder, 'c.js'))[1]).toContain('else')
  expect(readFileSync(join(folder, 'small.js'), 'utf8')).toContain('small.js.map')
})
