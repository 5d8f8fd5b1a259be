import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from './command-line.mjs'
import { GENERATED, generate } from './generate.mjs'

/*
 * Fails when the types, the import map, the layer rules or the migrations in the repo are not what the sources make now.
 */

const MIGRATIONS = 'src/migrations'
const ENV = { DATABASE_URL: ':memory:', PAYLOAD_SECRET: 'only-for-the-check' }

const kept = GENERATED.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
await generate(ENV)
for (const { file, text } of kept) {
  const made = readFileSync(file, 'utf8')
  writeFileSync(file, text)
  if (made !== text) fail(`${file} is not current: run \`npm run generate\``)
}

const migrations = readdirSync(MIGRATIONS)
const index = readFileSync(join(MIGRATIONS, 'index.ts'), 'utf8')
await runCommandLine(['payload', 'migrate:create', 'check', '--skip-empty'], ENV)
const added = readdirSync(MIGRATIONS).filter((name) => !migrations.includes(name))
for (const name of added) rmSync(join(MIGRATIONS, name))
writeFileSync(join(MIGRATIONS, 'index.ts'), index)
if (added.length > 0)
  fail('the migrations do not make the database that the collections need: run `npm run migrate:create`')

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
