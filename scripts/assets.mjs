import { build } from 'esbuild'

/** Makes `public/assets/site.css` and `site.js`: one small file each, for every reader page. */
export async function buildAssets() {
  await build({
    entryPoints: { site: 'src/ui/site.css' },
    outdir: 'public/assets',
    bundle: true,
    minify: true,
    logLevel: 'warning',
  })
  await build({
    entryPoints: { site: 'src/browser/site.ts' },
    outdir: 'public/assets',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022'],
    logLevel: 'warning',
  })
}
