import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from './command-line.mjs'

/*
 * Fails when the types, the import map or the migrations in the repo are not what the configuration makes now.
 */

const FILES = [
  { file: 'src/payload-types.ts', command: 'generate:types' },
  { file: 'src/app/(payload)/admin/importMap.js', command: 'generate:importmap' },
]
const MIGRATIONS = 'src/migrations'
const ENV = { DATABASE_URL: ':memory:', PAYLOAD_SECRET: 'only-for-the-check' }

for (const { file, command } of FILES) {
  const kept = readFileSync(file, 'utf8')
  await runCommandLine(['payload', command], ENV)
  const made = readFileSync(file, 'utf8')
  writeFileSync(file, kept)
  if (made !== kept) fail(`${file} is not current: run \`npm run generate\``)
}

const kept = readdirSync(MIGRATIONS)
const index = readFileSync(join(MIGRATIONS, 'index.ts'), 'utf8')
await runCommandLine(['payload', 'migrate:create', 'check', '--skip-empty'], ENV)
const added = readdirSync(MIGRATIONS).filter((name) => !kept.includes(name))
for (const name of added) rmSync(join(MIGRATIONS, name))
writeFileSync(join(MIGRATIONS, 'index.ts'), index)
if (added.length > 0)
  fail('the migrations do not make the database that the collections need: run `npm run migrate:create`')

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
