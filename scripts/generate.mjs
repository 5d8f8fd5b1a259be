import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { runCommandLine } from './command-line.mjs'
import { LAYER_RULES, writeLayerRules } from './layers.mjs'

const IMPORT_MAP = 'src/payload-import-map.js'

/** Every file of the repo that is made from others, besides the migrations. */
export const GENERATED = ['src/payload-types.ts', IMPORT_MAP, LAYER_RULES]

/**
 * Makes them anew.
 *
 * @param {Record<string, string>} [env]
 */
export async function generate(env) {
  await runCommandLine(['tsx', 'scripts/made-by-payload.ts'], env)
  nameEveryComponent()
  writeLayerRules()
}

/** Payload gives its map a type that has any name; without it, the type check knows which components there are. */
function nameEveryComponent() {
  const map = readFileSync(IMPORT_MAP, 'utf8')
  writeFileSync(IMPORT_MAP, map.replace("/** @type import('payload').ImportMap */\n", ''))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate()
