/** What a block can be of. */
export const BLOCK_KINDS = ['address', 'domain', 'network', 'text'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

export const BLOCK_LABELS: Record<BlockKind, string> = {
  address: 'E-mailadres',
  domain: 'Domein',
  network: 'Netwerk',
  text: 'Tekst',
}

/** How long a block lasts where nobody says otherwise. */
export const BLOCK_DAYS = 180
/** A typing error in the year is no block for ever. */
export const MOST_BLOCK_DAYS = 3_650
export const LONGEST_REASON = 200
export const LONGEST_BLOCKED_TEXT = 100
