import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runCommandLine } from './command-line.mjs'
import { GENERATED, generate } from './generate.mjs'

/*
 * Fails when the types, the import map, the layer rules or the migrations in the repo are not what the sources make now.
 * They are made in a copy: others read these files meanwhile, and who ends this in the middle finds them as they were.
 */

const MIGRATIONS = 'src/migrations'
const ENV = { DATABASE_URL: ':memory:', PAYLOAD_SECRET: 'only-for-the-check' }

const repo = process.cwd()
const copy = mkdtempSync(join(tmpdir(), 'simpto-generated-'))
try {
  const sources = readdirSync('.').filter((name) =>
    /^(src|server|scripts|package\.json|.+\.ts|.+\.mjs|.+\.json)$/.test(name),
  )
  for (const name of sources) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  process.chdir(copy)

  await generate(ENV)
  for (const file of GENERATED) {
    const made = readFileSync(file, 'utf8')
    if (made !== readFileSync(join(repo, file), 'utf8'))
      fail(`${file} is not current: run \`npm run generate\``)
  }

  await runCommandLine(['payload', 'migrate:create', 'check', '--skip-empty'], ENV)
  if (readdirSync(MIGRATIONS).length > readdirSync(join(repo, MIGRATIONS)).length)
    fail('the migrations do not make the database that the collections need: run `npm run migrate:create`')
} finally {
  process.chdir(repo)
  rmSync(copy, { recursive: true, force: true })
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  process.exitCode = 1
}
