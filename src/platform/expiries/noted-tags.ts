import type { PayloadRequest } from 'payload'

/**
 * Those that this request has not written down yet: one row does for all that falls with it. Not across transactions, each of
 * which may be undone by itself.
 */
export async function withoutNoted(tags: string[], req: PayloadRequest): Promise<string[]> {
  const noted = await notedTags(req)
  return [...new Set(tags)].filter((tag) => !noted.has(tag))
}

export async function rememberNoted(tags: string[], req: PayloadRequest): Promise<void> {
  const noted = new Set([...(await notedTags(req)), ...tags])
  req.context.notedTags = { transaction: await transactionOf(req), tags: noted }
}

async function notedTags(req: PayloadRequest): Promise<Set<string>> {
  const noted = req.context.notedTags
  return noted && noted.transaction === (await transactionOf(req)) ? noted.tags : new Set()
}

async function transactionOf(req: PayloadRequest): Promise<number | string | undefined> {
  return (await req.transactionID) ?? undefined
}
