import { findPlace } from '@/comments/find-place'
import { isOpen } from '@/comments/open'
import { pathOfPage } from '@/comments/pages/page-links'
import { getLastPage } from '@/comments/published'
import { getCommentRules } from '@/comments/settings'
import { payloadClient } from '@/platform/payload-client'
import { commentAnchor, symptomPath } from '@/ui/paths'
import { posting } from '../../../../../../server/take-comment.mjs'
import { formPage } from './answers'
import { findArticleOrMoved, isRef } from './find-article'
import { takeComment } from './take-comment'

interface Args {
  params: Promise<{ slug: string }>
}

// Next loads a route when somebody first asks for it, or posts. From then on the server calls this itself; in development all posts come this way.
posting.simptoTakesComment = takeComment

export async function POST(request: Request, { params }: Args): Promise<Response> {
  return takeComment(request, (await params).slug)
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
  return goTo(`${pathOfPage(article.slug, place.page, rules.order, last)}#${commentAnchor(place.ref)}`)
}

function askedComment(asked: URLSearchParams): string {
  const ref = asked.get('parent') ?? asked.get('reactie') ?? ''
  return isRef(ref) ? ref : ''
}

function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } })
}
