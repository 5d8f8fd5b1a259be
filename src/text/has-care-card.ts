import type { CollectionBeforeChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'

interface Node {
  fields?: { blockType?: string }
}

/** Notes whether the text says when to ask for help, so that editors can list the articles that do not. */
export const noteCareCard: CollectionBeforeChangeHook<Symptom> = ({ data }) => {
  if (data.body === undefined) return data
  const nodes = (data.body?.root.children ?? []) as Node[]
  data.hasCareCard = nodes.some(({ fields }) => fields?.blockType === 'careCard')
  return data
}
