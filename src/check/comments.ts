import type { Payload } from 'payload'
import { placeAllUnplaced } from '@/comments/pages/place-unplaced'
import { findAll, findIds, idIn } from './find-all'
import type { Finding } from './finding'

/** Comments that belong to no article, answer to nothing, or are published on no page. */
export async function checkComments(payload: Payload): Promise<Finding[]> {
  const articles = await findIds(payload, 'symptoms')
  const select = { symptom: true, parent: true, status: true, page: true } as const
  const comments = await findAll(payload, { collection: 'comments', select })
  const ids = new Set(comments.map(({ id }) => String(id)))
  const findings: Finding[] = []
  for (const { id, symptom, parent, status, page } of comments) {
    const [article, answered] = [idIn(symptom), idIn(parent)]
    const isHere = article !== undefined && articles.has(article)
    if (!isHere) findings.push({ words: `The comment ${id} belongs to an article that is not there.` })
    if (answered && !ids.has(answered))
      findings.push({ words: `The comment ${id} answers a comment that is not there.` })
    if (isHere && status === 'published' && typeof page !== 'number')
      findings.push({
        words: `The comment ${id} is published and on no page.`,
        mend: () => placeAllUnplaced(payload),
      })
  }
  return findings
}
