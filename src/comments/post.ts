import { type Payload, ValidationError } from 'payload'
import { fingerprintOf } from './fingerprint'
import type { CommentInput, FieldError } from './input'
import type { CommentStatus } from './status'

/** The article that a comment is for, as far as posting needs it. */
export interface CommentableArticle {
  id: string
  commentsOpen: boolean
}

export type PostResult = { status: CommentStatus } | { errors: FieldError[] }

/**
 * Stores a checked comment; it waits for a moderator. The same post again, also at the same moment, gives the same
 * answer and stores nothing.
 */
export async function postComment(
  payload: Payload,
  article: CommentableArticle,
  input: CommentInput,
): Promise<PostResult> {
  if (input.parent && !(await isPublishedUnder(payload, article.id, input.parent))) {
    return {
      errors: [{ field: 'parent', message: 'De reactie waarop u antwoordt, is er niet meer' }],
    }
  }
  const fingerprint = fingerprintOf(article.id, input)
  try {
    await payload.create({
      collection: 'comments',
      data: {
        ...input,
        symptom: article.id,
        status: 'pending',
        consentedAt: new Date().toISOString(),
        fingerprint,
      },
      depth: 0,
      disableTransaction: true,
    })
  } catch (error) {
    if (!isAboutFingerprint(error)) throw error
  }
  return { status: 'pending' }
}

async function isPublishedUnder(payload: Payload, article: string, comment: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'comments',
    where: {
      id: { equals: comment },
      symptom: { equals: article },
      status: { equals: 'published' },
    },
  })
  return totalDocs > 0
}

function isAboutFingerprint(error: unknown): boolean {
  return error instanceof ValidationError && error.data.errors.some(({ path }) => path === 'fingerprint')
}
