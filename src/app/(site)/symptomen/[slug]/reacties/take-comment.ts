import type { Commentable } from '@/articles/commentable'
import type { Traces } from '@/comments/checks/check'
import { readTraces } from '@/comments/checks/read-traces'
import { findPlace, type Place } from '@/comments/find-place'
import { checkTyped, readTyped, type TypedComment } from '@/comments/input'
import { isOpen } from '@/comments/open'
import { postComment } from '@/comments/post'
import { secondsToWait } from '@/comments/rate-limit'
import { type Posted, readPost } from '@/comments/read-post'
import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import { logError } from '@/platform/log-error'
import { payloadClient } from '@/platform/payload-client'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'
import { accepted, type Context, refused } from './answers'
import { findArticleOrMoved, isRef } from './find-article'

/**
 * Takes a comment: plain forms get pages, `Accept: application/json` gets JSON. What costs least is looked at first: bytes,
 * the network's rate, the article, and the text last. Never rejects: where not even a page can be made, it says so in plain words.
 */
export async function takeComment(request: Posted, slug: string): Promise<Response> {
  try {
    const context = { slug, rules: await getCommentRules(), wantsJson: wantsJson(request.headers) }
    return await takeWithin(context, request)
  } catch (error) {
    logError('a comment could not be taken', error)
    return plainly(request.headers, messages().comments.errors.notStored)
  }
}

function wantsJson(headers: Headers): boolean {
  return (headers.get('accept') ?? '').includes('application/json')
}

function plainly(headers: Headers, message: string): Response {
  if (wantsJson(headers)) return Response.json({ errors: [{ field: 'form', message }] }, { status: 503 })
  return new Response(`${message}.`, {
    status: 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

async function takeWithin(context: Context, request: Posted): Promise<Response> {
  const post = await readPost(request)
  if ('status' in post) return refused(context, post.status, [{ field: 'form', message: post.message }])
  const typed = readTyped(post.fields)
  const traces = readTraces(post.fields, request.headers.get('x-client-address') ?? 'unknown')
  try {
    const wait = await secondsToWait(traces.address)
    if (wait > 0) return await refusedFor(wait, context, typed)
    return await withinPatience(PATIENCE_MS, take(context, typed, traces, request.headers))
  } catch (error) {
    const { logger } = await payloadClient()
    logger.error({ err: error, slug: context.slug }, 'a comment could not be stored')
    return refused(context, 503, [{ field: 'form', message: messages().comments.errors.notStored }], typed)
  }
}

/** More from one network than people write, for so many seconds. */
function refusedFor(wait: number, context: Context, typed: TypedComment): Promise<Response> {
  const message = messages().comments.errors.tooMany(Math.ceil(wait / 60))
  return refused(context, 429, [{ field: 'form', message }], typed, { 'Retry-After': String(wait) })
}

async function take(
  context: Context,
  typed: TypedComment,
  traces: Traces,
  headers: Headers,
): Promise<Response> {
  const words = messages().comments.errors
  const article = await findArticleOrMoved(context.slug)
  if (!article) return refused(context, 404, [{ field: 'form', message: words.noArticle }], typed)
  if (!isOpen(article, context.rules.siteOpen, context.rules)) {
    return refused(context, 403, [{ field: 'form', message: words.closed }], typed)
  }
  const replyTo = await findAnswered(article, typed.parent)
  const titled = { ...context, slug: article.slug, title: article.title, ...(replyTo && { replyTo }) }
  const checked = checkTyped(typed)
  if (Array.isArray(checked)) return refused(titled, 422, checked, typed)
  const answer = { ...checked, parent: replyTo?.id ?? checked.parent }
  const result = await postComment(await payloadClient(), article, answer, traces, context.rules, headers)
  if ('errors' in result) return refused(titled, 422, result.errors, typed)
  return accepted(titled, result, answer.parent)
}

/** What is answered, for a form that goes back to who wrote the answer. */
async function findAnswered(article: Commentable, parent: string): Promise<Place | undefined> {
  if (!isRef(parent)) return undefined
  const place = await findPlace(await payloadClient(), article.id, parent)
  return place?.isPublished ? place : undefined
}
