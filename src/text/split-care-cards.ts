import type { CareCardBlock } from '@/payload-types'
import { type Body, takeOutBlocks } from './take-out-blocks'

/** Most urgent first. */
const LEVELS: readonly CareCardBlock['level'][] = ['112', 'spoed', 'huisarts']

/** Takes the care cards out of a text: a page begins with them, because a bare list of diseases frightens. */
export function splitCareCards(body: Body): { cards: CareCardBlock[]; rest: Body } {
  const { blocks, rest } = takeOutBlocks<CareCardBlock>(body, 'careCard')
  return { cards: blocks.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)), rest }
}
