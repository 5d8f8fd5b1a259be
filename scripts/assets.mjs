import { copyFile } from 'node:fs/promises'
import { build, context } from 'esbuild'

/** @satisfies {import('esbuild').BuildOptions} */
const BOTH = /** @type {const} */ ({
  outdir: 'public/assets',
  bundle: true,
  minify: true,
  logLevel: 'warning',
})

/** One style sheet for every reader page, one more for a page that few open, and a small one for the cards on other sites. */
export const STYLES = {
  ...BOTH,
  entryPoints: {
    site: 'src/app/(site)/site.css',
    compare: 'src/app/(site)/compare.css',
    card: 'src/articles/card/card.css',
  },
}

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

/** In development each reader page listens here, and is loaded anew when it, or an asset, may have changed. */
export const ASSETS_CHANGED = '/assets-changed'
const RELOAD = `new EventSource('${ASSETS_CHANGED}').onmessage = () => location.reload();`

/**
 * Makes the same, again after each change of a style sheet or custom element, and says so each time but the first.
 *
 * @param {() => void} onChange
 */
export async function watchAssets(onChange) {
  await buildAssets()
  for (const options of [STYLES, { ...SCRIPTS, banner: { js: RELOAD } }]) {
    let isFirst = true
    const told = {
      name: 'told',
      setup: (/** @type {import('esbuild').PluginBuild} */ { onEnd }) =>
        onEnd(() => {
          if (!isFirst) onChange()
          isFirst = false
        }),
    }
    await (await context({ ...options, minify: false, plugins: [told] })).watch()
  }
}

/** Makes what readers' browsers load besides pages and pictures, in `public/assets`. */
export async function buildAssets() {
  await Promise.all([build(STYLES), build(SCRIPTS)])
  await copyFile('server/speculation-rules.json', 'public/assets/speculation-rules.json')
}
