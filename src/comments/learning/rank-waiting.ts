import type { CollectionBeforeChangeHook } from 'payload'
import type { Comment } from '@/payload-types'
import { spamRank } from './spam-rank'

/** What staff enter stands in its queue by when it came. */
export const rankWaiting: CollectionBeforeChangeHook<Comment> = ({ data, operation }) =>
  operation === 'create' && !data.spamRank
    ? { ...data, spamRank: spamRank(undefined, new Date().toISOString()) }
    : data
