import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runToEnd, startSite, type TestSite } from '../../tests/support/site'

/** Measures on a site of its own (SQLite), filled with so many symptoms and twice as many causes. */
export async function onSeededSite<Result>(
  symptoms: number,
  measure: (site: TestSite) => Promise<Result>,
  env: Record<string, string> = {},
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-bench-'))
  const counts = [symptoms, symptoms * 2].map(String)
  // In a process of its own: Payload knows one database for as long as it lives.
  const seeded = await runToEnd('npx', ['--no-install', 'tsx', 'scripts/bench/seed.ts', ...counts], {
    DATA_DIR: folder,
    NODE_ENV: 'production',
    NODE_OPTIONS: '--conditions=production',
  })
  if (seeded.code !== 0) throw new Error(seeded.output)
  const site = await startSite({ DATA_DIR: folder, JOBS: 'outside', ...env })
  try {
    return await measure(site)
  } finally {
    await site.stop()
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}.log`, { force: true })
  }
}
