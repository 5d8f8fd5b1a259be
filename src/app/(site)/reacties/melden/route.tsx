import type { ReactNode } from 'react'
import { findPublished } from '@/comments/find-published'
import { secondsToWait } from '@/comments/rate-limit'
import { readPost } from '@/comments/read-post'
import { reportComment } from '@/comments/report'
import { ReportForm } from '@/comments/report-form'
import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import type { Symptom } from '@/payload-types'
import { findPublic } from '@/platform/find-public'
import { idOf } from '@/platform/id-of'
import { payloadClient } from '@/platform/payload-client'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { symptomPath } from '@/ui/paths'
import { guardedAnswer } from '../../guarded-answer'

/** The form to report a comment (`?reactie=`), on a page of its own: it works without script. */
export const GET = guardedAnswer(async (request) => {
  const ref = new URL(request.url).searchParams.get('reactie') ?? ''
  const comment = await findPublished(await payloadClient(), ref)
  return comment ? answer(200, <ReportForm comment={comment} />) : gone()
})

/** Takes a report. Whoever reports learns that it arrived, and nothing else. */
export const POST = guardedAnswer(async (request) => {
  const words = messages().comments
  const post = await readPost(request)
  if ('status' in post) {
    return answer(
      post.status,
      <>
        <h1>{words.report.title}</h1>
        <p>{post.message}</p>
      </>,
    )
  }
  const { reactie, reason } = textsOf(post.fields)
  const address = request.headers.get('x-client-address') ?? 'unknown'
  const wait = await secondsToWait(address)
  const payload = await payloadClient()
  const comment = await findPublished(payload, reactie)
  if (!comment) return gone()
  if (wait > 0) {
    const problem = words.errors.tooMany(Math.ceil(wait / 60))
    return answer(429, <ReportForm comment={comment} typed={reason} problem={problem} />)
  }
  const { reportsToHide } = await getCommentRules()
  await reportComment(payload, comment, { reason, address }, reportsToHide)
  const [article] = await findPublic<Pick<Symptom, 'title' | 'slug'>>(payload, {
    collection: 'symptoms',
    where: { id: { equals: idOf(comment.symptom) } },
    select: { title: true, slug: true },
    limit: 1,
  })
  return answer(
    200,
    <>
      <h1>{words.report.thanks}</h1>
      <p>{words.report.thanksText}</p>
      {article?.slug && (
        <p>
          <a href={symptomPath(article.slug)}>{words.form.backTo(article.title)}</a>
        </p>
      )}
    </>,
  )
})

function textsOf({ reactie, reason }: Record<string, unknown>): { reactie: string; reason: string } {
  return {
    reactie: typeof reactie === 'string' ? reactie : '',
    reason: typeof reason === 'string' ? reason : '',
  }
}

function gone(): Promise<Response> {
  const { report } = messages().comments
  return answer(404, <h1>{report.gone}</h1>)
}

async function answer(status: number, content: ReactNode): Promise<Response> {
  const page = (
    <Document title={messages().comments.report.title} site={await getSettings()}>
      {content}
    </Document>
  )
  return htmlAnswerForOne(page, status)
}
