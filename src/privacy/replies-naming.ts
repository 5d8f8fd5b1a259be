import type { Payload } from 'payload'
import type { Comment } from '@/payload-types'
import { idOf } from '@/platform/id-of'

const MOST = 100

/** What somebody else wrote that holds the name of a person. */
export type NamingReply = Pick<Comment, 'id' | 'name' | 'body' | 'status' | 'reportCount'>

/**
 * Comments of others that name the writer of `comments`: answers to these with the first name or the whole one, and at the
 * same articles any with a whole name of several words. Found by the letters, so that it may find a namesake as well.
 */
export async function repliesNaming(payload: Payload, comments: Comment[]): Promise<NamingReply[]> {
  const names = [...new Set(comments.map(({ name }) => name.trim()).filter((name) => name.length > 1))]
  if (names.length === 0) return []
  const own = comments.map(({ id }) => id)
  const found = new Map<string, NamingReply>()
  for (const name of names) {
    const [first = name] = name.split(/\s/)
    for (const [words, where] of [
      [first, { parent: { in: own } }],
      ...(first === name ? [] : [[name, { symptom: { in: articlesOf(comments) } }] as const]),
    ] as const) {
      const { docs } = await payload.find({
        collection: 'comments',
        where: { and: [where, { body: { contains: words } }, { id: { not_in: own } }] },
        select: { name: true, body: true, status: true, reportCount: true },
        sort: 'createdAt',
        limit: MOST,
        depth: 0,
        pagination: false,
      })
      for (const doc of docs) if (hasWords(doc.body, words)) found.set(doc.id, doc as NamingReply)
    }
  }
  return [...found.values()]
}

function articlesOf(comments: Comment[]): string[] {
  return [...new Set(comments.flatMap(({ symptom }) => idOf(symptom) ?? []))]
}

/** "Jan" is not in "januari". */
function hasWords(text: string, words: string): boolean {
  const literally = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}
