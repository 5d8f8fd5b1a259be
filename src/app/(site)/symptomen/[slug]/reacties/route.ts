import { type Commentable, getCommentable } from '@/articles/get-article'
import { checkTyped, readTyped, type TypedComment } from '@/comments/input'
import { postComment } from '@/comments/post'
import { getThreads } from '@/comments/published'
import { secondsToWait } from '@/comments/rate-limit'
import { readPost } from '@/comments/read-post'
import { findThread } from '@/comments/thread'
import { payloadClient } from '@/platform/payload-client'
import { getRedirect } from '@/site/redirect'
import { getSettings } from '@/site/settings'
import { symptomPath } from '@/ui/paths'
import { accepted, type Context, formPage, refused } from './answers'

interface Args {
  params: Promise<{ slug: string }>
}

/** Takes a comment: plain forms get pages, `Accept: application/json` gets JSON. */
export async function POST(request: Request, { params }: Args): Promise<Response> {
  const { slug } = await params
  const site = await getSettings()
  const context: Context = { slug, site, wantsJson: wantsJson(request) }
  const post = await readPost(request)
  if ('status' in post) return refused(context, post.status, [{ field: 'form', message: post.message }])
  const typed = readTyped(post.fields)
  try {
    return await take(request, context, typed)
  } catch (error) {
    const { logger } = await payloadClient()
    logger.error({ err: error, slug }, 'a comment could not be stored')
    const message = 'Uw reactie kon niet worden opgeslagen. Probeer het over een paar minuten nog eens'
    return refused(context, 503, [{ field: 'form', message }], typed)
  }
}

async function take(request: Request, context: Context, typed: TypedComment): Promise<Response> {
  const article = await findArticleOrMoved(context.slug)
  if (!article) {
    return refused(context, 404, [{ field: 'form', message: 'Dit artikel is er niet (meer)' }], typed)
  }
  if (!article.commentsOpen || !context.site.commentsOpen) {
    return refused(context, 403, [{ field: 'form', message: 'Reageren op dit artikel kan niet meer' }], typed)
  }
  const titled = { ...context, slug: article.slug, title: article.title }
  const checked = checkTyped(typed)
  if (Array.isArray(checked)) return refused(titled, 422, checked, typed)
  const wait = await secondsToWait(request.headers.get('x-client-address') ?? 'unknown')
  if (wait > 0) {
    const minutes = Math.ceil(wait / 60)
    const message = `Er kwamen te veel reacties van uw netwerk. Probeer het over ${minutes} minuten nog eens`
    return refused(titled, 429, [{ field: 'form', message }], typed, { 'Retry-After': String(wait) })
  }
  const result = await postComment(await payloadClient(), article, checked)
  return 'errors' in result ? refused(titled, 422, result.errors, typed) : accepted(titled, result.status)
}

/** A form that was open while the article got another address still reaches it. */
async function findArticleOrMoved(slug: string): Promise<Commentable | null> {
  const article = await getCommentable(slug)
  if (article) return article
  const [, moved] = /^\/symptomen\/([^/]+)$/.exec((await getRedirect(symptomPath(slug))) ?? '') ?? []
  return moved ? getCommentable(moved) : null
}

/** The form on a page of its own, for an answer to a comment (`?parent=`); else leads to the article. */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { slug } = await params
  const [site, article] = await Promise.all([getSettings(), getCommentable(slug)])
  const parent = new URL(request.url).searchParams.get('parent')
  const replyTo = article && parent ? findThread(await getThreads(article.id), parent) : undefined
  if (!replyTo || !article?.commentsOpen || !site.commentsOpen) {
    return new Response(null, { status: 303, headers: { Location: `${symptomPath(slug)}#reacties` } })
  }
  return formPage({ slug, site, title: article.title, wantsJson: false }, 200, { replyTo })
}

function wantsJson(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('application/json')
}
