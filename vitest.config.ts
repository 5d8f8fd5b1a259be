import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const UNIT = {
  name: 'unit',
  include: ['{src,server,scripts,tests/hostile}/**/*.test.{ts,tsx}'],
  // Components name the assets that they load.
  globalSetup: ['tests/support/assets.ts'],
  testTimeout: 20_000,
}

/**
 * Flows that look at what is sent, what is kept in memory or in files, or what a command does that other flows run on both
 * databases: no engine makes a difference to them. Whatever stores or asks something of its own is not here.
 */
const ANY_DATABASE = [
  'article-page',
  'headless',
  'honest-posts',
  'html',
  'import-in-admin',
  'import-kinds',
  'logging-in',
  'pictures',
  'server-functions',
  'service',
  'two-steps-on-and-off',
].map((name) => `tests/flows/${name}.test.ts`)

/** With a browser, or a site that runs. */
const SLOW = [
  { name: 'components', include: ['tests/components/**/*.test.tsx'] },
  ...['sqlite', 'mongodb'].map((database) => ({
    name: `flows on ${database}`,
    include: ['tests/flows/**/*.test.ts'],
    exclude: database === 'mongodb' ? ANY_DATABASE : [],
    globalSetup: [`tests/support/site-on-${database}.ts`],
    setupFiles: ['tests/support/as-the-site.ts'],
  })),
  // Apart, for they wait most of the time, beside which others run.
  ...['starts', 'outages'].map((name) => ({
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: ['tests/support/filled-folders.ts'],
  })),
].map((test) => ({
  ...test,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A machine that stands still for seconds is no fault of the site; the runner names what passed at the second try.
  retry: process.env.CI ? 1 : 0,
}))

export default defineConfig({
  test: {
    projects: [UNIT, ...SLOW].map((test, groupOrder) => ({
      resolve: { alias: { '@payload-config': here('payload.config.ts'), '@': here('src') } },
      test: {
        ...test,
        // All files of a project in one process: to begin one for each, and load it, takes a second of processor and more.
        isolate: false,
        // Flows change what stands on their one site: one file after the other.
        fileParallelism: false,
        sequence: { groupOrder },
        // What loads Payload needs Lexical's files for production: see scripts/command-line.mjs.
        execArgv: ['--conditions=production'],
      },
    })),
  },
})
