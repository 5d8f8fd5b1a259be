import type { CollectionBeforeChangeHook } from 'payload'
import type { Symptom } from '@/payload-types'
import { isBlock, topNodes } from './text-node'

/** Notes whether the text says when to ask for help, so that editors can list the articles that do not. */
export const noteCareCard: CollectionBeforeChangeHook<Symptom> = ({ data }) => {
  if (data.body === undefined) return data
  data.hasCareCard = topNodes(data.body).some((node) => isBlock(node, 'careCard'))
  return data
}
