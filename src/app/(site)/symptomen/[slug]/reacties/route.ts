import type { Commentable } from '@/articles/commentable'
import { getCommentable } from '@/articles/get-article'
import type { Traces } from '@/comments/checks/check'
import { readTraces } from '@/comments/checks/read-traces'
import { findPlace, type Place } from '@/comments/find-place'
import { checkTyped, readTyped, type TypedComment } from '@/comments/input'
import { isOpen } from '@/comments/open'
import { pathOfPage } from '@/comments/pages/page-links'
import { postComment } from '@/comments/post'
import { getLastPage } from '@/comments/published'
import { secondsToWait } from '@/comments/rate-limit'
import { readPost } from '@/comments/read-post'
import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import { payloadClient } from '@/platform/payload-client'
import { PATIENCE_MS, withinPatience } from '@/platform/within-patience'
import { getRedirect } from '@/redirects/redirect'
import { commentAnchor, symptomAt, symptomPath } from '@/ui/paths'
import { accepted, type Context, formPage, refused } from './answers'

interface Args {
  params: Promise<{ slug: string }>
}

/**
 * Takes a comment: plain forms get pages, `Accept: application/json` gets JSON. What costs least is looked at first: bytes,
 * the network's rate, the article, and the text last.
 */
export async function POST(request: Request, { params }: Args): Promise<Response> {
  const { slug } = await params
  const rules = await getCommentRules()
  const context: Context = { slug, rules, wantsJson: wantsJson(request) }
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
    logger.error({ err: error, slug }, 'a comment could not be stored')
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
  const result = await postComment(await payloadClient(), article, checked, traces, context.rules, headers)
  if ('errors' in result) return refused(titled, 422, result.errors, typed)
  return accepted(titled, result, checked.parent)
}

/** What is answered, for a form that goes back to who wrote the answer. */
async function findAnswered(article: Commentable, parent: string): Promise<Place | undefined> {
  if (!isId(parent)) return undefined
  const place = await findPlace(await payloadClient(), article.id, parent)
  return place?.isPublished ? place : undefined
}

/** A form that was open while the article got another address still reaches it. */
async function findArticleOrMoved(slug: string): Promise<Commentable | null> {
  const article = await getCommentable(slug)
  if (article) return article
  const moved = symptomAt((await getRedirect(symptomPath(slug))) ?? '')
  return moved ? getCommentable(moved) : null
}

/**
 * The form on a page of its own, for an answer to a comment (`?parent=`); else leads to the page that a comment is on
 * (`?reactie=`), or to the first comments.
 */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { slug } = await params
  const [rules, article] = await Promise.all([getCommentRules(), findArticleOrMoved(slug)])
  const asked = new URL(request.url).searchParams
  const place = article && (await findPlace(await payloadClient(), article.id, askedComment(asked)))
  if (!article || !place) return goTo(`${symptomPath(article?.slug ?? encodeURIComponent(slug))}#reacties`)
  if (asked.has('parent') && place.isPublished && isOpen(article, rules.siteOpen, rules)) {
    const context = {
      slug: article.slug,
      rules,
      title: article.title,
      wantsJson: false,
      replyTo: place,
    }
    return formPage(context, 200, {})
  }
  const { page: last } = await getLastPage(article.id)
  return goTo(`${pathOfPage(article.slug, place.page, rules.order, last)}#${commentAnchor(place.id)}`)
}

function askedComment(asked: URLSearchParams): string {
  const id = asked.get('parent') ?? asked.get('reactie') ?? ''
  return isId(id) ? id : ''
}

function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}

function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } })
}

function wantsJson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json')
}
