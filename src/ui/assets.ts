import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const addresses = new Map<string, string>()

/**
 * The address of a file in `public/assets`. The name stays the same over deploys, so a page that was kept from before
 * the last one still finds it; the hash of its content lets browsers keep it for good.
 */
export function asset(name: 'site.css' | 'site.js' | 'puzzle-solver.js' | 'preview.js'): string {
  const known = addresses.get(name)
  if (known) return known
  const content = readFileSync(join(process.cwd(), 'public/assets', name))
  const address = `/assets/${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 10)}`
  addresses.set(name, address)
  return address
}
