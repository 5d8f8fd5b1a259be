import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const REFUSED = [
  'payload.db.create({})',
  'await req.payload.db.updateOne<Doc>({ req })',
  'isNew ? payload.db.createGlobal : undefined',
  'db.deleteMany({})',
  'await Promise.all([find({ where, req }), 1])',
  'const where = { status: a, or: [b, c] }',
  'find({ where: { or: [b, c], erasedAt: { exists: false } } })',
  'await Promise.allSettled(ids.map((id) => find(req, id)))',
  'await req.payload.delete({ collection, where, req })',
  'payload.update({ collection, where: { id }, data })',
]
const ALLOWED = [
  'const where = { or: [b, c] }',
  'const where = { and: [a, { or: [b, c] }] }',
  'payload.db.find({ req })',
  'payload.create({ req })',
  'await Promise.all([find(payload)])',
  'await req.payload.delete({ collection, id, req })',
]

test('our own lint rules refuse what the databases answer wrongly, and writes past the hooks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-lint-'))
  const plugins = ['direct-writes', 'parallel-requests', 'or-alone', 'one-by-one'].map((name) =>
    resolve(`scripts/lint/${name}.grit`),
  )
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ root: true, plugins }))
  await writeFile(join(folder, 'code.ts'), [...REFUSED, ...ALLOWED].join('\n'))
  const said = await new Promise<string>((done) =>
    execFile(resolve('node_modules/.bin/biome'), ['lint', 'code.ts'], { cwd: folder }, (_, out, err) =>
      done(out + err),
    ),
  )
  await rm(folder, { recursive: true })
  const lines = [...said.matchAll(/code\.ts:(\d+):\d+ plugin/g)].map((match) => Number(match[1]))
  expect(lines).toEqual(REFUSED.map((_, index) => index + 1))
})
