import type { PayloadRequest } from 'payload'
import type { UnnamedChange } from './changes-between'
import { earlierChanges } from './earlier-changes'
import { nameCauses } from './name-causes'

/** Stores changes of an article, the first with the editor's words where there are any. */
export async function recordChanges(
  req: PayloadRequest,
  symptom: string,
  changes: readonly (UnnamedChange & { note?: string | null })[],
): Promise<void> {
  for (const change of await nameCauses(req.payload, changes, req)) {
    await req.payload.create({ collection: 'article-changes', data: { symptom, ...change }, depth: 0, req })
  }
}

/** Stores that figures of a published article changed without a publication. */
export async function recordCorrection(
  req: PayloadRequest,
  symptom: string,
  figures: UnnamedChange['figures'],
): Promise<void> {
  const earlier = (await hasRecords(req, symptom)) ? [] : await earlierChanges(req.payload, symptom, req)
  const correction: UnnamedChange = {
    kind: 'corrected',
    at: new Date().toISOString(),
    figures,
    onlyDate: false,
  }
  await recordChanges(req, symptom, [...earlier, correction])
}

/** Whether something of the article is recorded; until then its versions tell what they can. */
export async function hasRecords(req: PayloadRequest, symptom: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'article-changes',
    where: { symptom: { equals: symptom } },
    req,
  })
  return totalDocs > 0
}
