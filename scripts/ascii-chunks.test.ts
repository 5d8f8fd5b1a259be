import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { asciiChunks } from './ascii-chunks.mjs'

const folder = mkdtempSync(join(tmpdir(), 'chunks-'))
const require = createRequire(import.meta.url)

afterAll(() => rmSync(folder, { recursive: true }))

const BEYOND = `// – a comment
const ω = 'tweeëntwintig – “euro” € 🙂';
module.exports = {
  text: ω, template: \`… \${1}–\`,
  matches: /^[–—]+$/.test('–—') && /^\\p{L}[🙂]$/u.test('é🙂'),
  'sleutel–': 1,
}`

it('files of a built server hold nothing that takes two bytes, and give what they gave', () => {
  const files = { beyond: BEYOND, latin: "module.exports = 'é'", space: "module.exports =\ufeff'–'" }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.js`), text)
  expect(asciiChunks(folder)).toBe(1)
  const written = readFileSync(join(folder, 'beyond.js'), 'utf8')
  expect(written).toMatch(/^[\0-\xff]+$/)
  expect(written.split('\n')).toHaveLength(BEYOND.split('\n').length)
  expect(require(join(folder, 'beyond.js'))).toEqual({
    text: 'tweeëntwintig – “euro” € 🙂',
    template: '… 1–',
    matches: true,
    'sleutel–': 1,
  })
  expect(readFileSync(join(folder, 'latin.js'), 'utf8')).toBe(files.latin)
  expect(readFileSync(join(folder, 'space.js'), 'utf8')).toBe(files.space)
})
