import { buildAssets } from '../../scripts/assets.mjs'

/** What components name by its hash, for tests that need no build. */
export const setup = buildAssets
