import { BlocksFeature } from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { BLOCKS } from './blocks/blocks'

/** The blocks of a text, and those within its lines; the editor's menu says of both in Dutch what they are. */
export function blocksFeature(inlineBlocks: Block[]) {
  const provider = BlocksFeature({ blocks: Object.values(BLOCKS), inlineBlocks })
  const { feature } = provider
  if (typeof feature !== 'function') return provider
  const inDutch: typeof feature = async (args) => {
    const resolved = await feature(args)
    const nl = resolved.i18n?.nl as { inlineBlocks: object } | undefined
    const words = { ...nl, inlineBlocks: { ...nl?.inlineBlocks, label: 'Voetnoten' } }
    return { ...resolved, i18n: { ...resolved.i18n, nl: words } }
  }
  return { ...provider, feature: inDutch }
}
