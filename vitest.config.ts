import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = { '@payload-config': here('payload.config.ts'), '@': here('src') }

/** Flows share one running site and change what stands on it: one after the other. */
const flows = (database: 'sqlite' | 'mongodb') => ({
  resolve: { alias },
  test: {
    name: `flows on ${database}`,
    include: ['tests/flows/**/*.test.ts', ...(database === 'sqlite' ? ['tests/start/**/*.test.ts'] : [])],
    globalSetup: [`tests/support/site-on-${database}.ts`],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{src,server,scripts}/**/*.test.{ts,tsx}', 'tests/components/**/*.test.tsx'],
        },
      },
      flows('sqlite'),
      flows('mongodb'),
    ],
  },
})
