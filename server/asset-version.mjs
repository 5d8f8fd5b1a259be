import { createHash } from 'node:crypto'

/**
 * What stands behind `?v=` in the address of an asset.
 *
 * @param {Buffer} bytes
 */
export const assetVersion = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10)
