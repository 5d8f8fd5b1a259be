import { copyFile } from 'node:fs/promises'
import { build } from 'esbuild'

/**
 * Makes `public/assets/site.css` and `site.js`: one small file each, for every reader page. `puzzle-solver.js` is loaded
 * when a reader starts to type, `preview.js` for editors.
 */
export async function buildAssets() {
  await build({
    entryPoints: { site: 'src/app/(site)/site.css' },
    outdir: 'public/assets',
    bundle: true,
    minify: true,
    logLevel: 'warning',
  })
  await build({
    entryPoints: {
      site: 'src/app/(site)/site.ts',
      'puzzle-solver': 'src/comments/puzzle-solver.ts',
      preview: 'src/preview/preview-script.ts',
    },
    outdir: 'public/assets',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    logLevel: 'warning',
  })
  await copyFile('server/speculation-rules.json', 'public/assets/speculation-rules.json')
}
