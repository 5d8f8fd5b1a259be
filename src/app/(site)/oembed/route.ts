import type { Article } from '@/articles/article'
import { getArticle } from '@/articles/get-article'
import { messages } from '@/language/messages'
import { oembedAnswer, type Refused, readOembed } from '@/machine-readable/oembed/oembed'
import { getSettings } from '@/site/settings'
import { guardedAnswer } from '../guarded-answer'
import { movedFile } from '../symptomen/[slug]/moved-file'

const STATUS: Record<Refused, number> = { noUrl: 400, noSize: 400, nowhere: 404, noFormat: 501 }

/** What other sites need to show the card of an article, whose address they were given (oembed.com). */
export const GET = guardedAnswer(async (request) => {
  const asked = readOembed(new URL(request.url).searchParams)
  if (typeof asked === 'string') return refusal(asked)
  const article = await findArticle(asked.slug)
  return article ? answer(oembedAnswer(article, await getSettings(), asked.room)) : refusal('nowhere')
})

/** Also by an address that it had before. */
async function findArticle(slug: string): Promise<Article | null> {
  const article = await getArticle(slug)
  if (article) return article
  const moved = await movedFile(slug, (to) => to)
  return moved ? getArticle(moved.movedTo) : null
}

function refusal(reason: Refused): Response {
  return answer({ error: messages().machines.oembed[reason] }, STATUS[reason])
}

/** Scripts of any site may ask: there is nothing in it that is not on the page. */
function answer(body: object, status = 200): Response {
  return Response.json(body, {
    status,
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
  })
}
