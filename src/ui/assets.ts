import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { assetVersion } from '../../server/asset-version.mjs'

/** A style sheet of some reader pages. */
export type OwnStyle = 'compare.css'
type Asset = OwnStyle | 'site.css' | 'card.css' | 'site.js' | 'puzzle-solver.js' | 'preview.js'

/** By name; of the file as it was at that moment, for in development it changes. */
const addresses = new Map<string, { address: string; changed: number }>()

/**
 * The address of a file in `public/assets`. The name stays the same over deploys, so a page that was kept from before
 * the last one still finds it; the hash of its content lets browsers keep it for good.
 */
export function asset(name: Asset): string {
  const file = join(process.cwd(), 'public/assets', name)
  const changed = statSync(file).mtimeMs
  const known = addresses.get(name)
  if (known?.changed === changed) return known.address
  const address = `/assets/${name}?v=${assetVersion(readFileSync(file))}`
  addresses.set(name, { address, changed })
  return address
}
