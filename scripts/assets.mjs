import { copyFile } from 'node:fs/promises'
import { build } from 'esbuild'

/** @satisfies {import('esbuild').BuildOptions} */
const BOTH = /** @type {const} */ ({
  outdir: 'public/assets',
  bundle: true,
  minify: true,
  logLevel: 'warning',
})

/** One style sheet for every reader page. */
export const STYLES = { ...BOTH, entryPoints: { site: 'src/app/(site)/site.css' } }

/**
 * `site.js` is one script for every reader page; `puzzle-solver.js` is loaded when a reader starts to type, `preview.js`
 * for editors.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const SCRIPTS = /** @type {const} */ ({
  ...BOTH,
  entryPoints: {
    site: 'src/app/(site)/site.ts',
    'puzzle-solver': 'src/comments/puzzle-solver.ts',
    preview: 'src/preview/preview-script.ts',
  },
  format: 'iife',
  target: ['es2022'],
})

/** Makes what readers' browsers load besides pages and pictures, in `public/assets`. */
export async function buildAssets() {
  await Promise.all([build(STYLES), build(SCRIPTS)])
  await copyFile('server/speculation-rules.json', 'public/assets/speculation-rules.json')
}
