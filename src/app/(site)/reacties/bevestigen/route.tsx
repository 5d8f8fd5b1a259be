import { CommentText } from '@/comments/comment-item'
import { getCommentRules } from '@/comments/settings'
import { confirmComment, findConfirmable } from '@/comments/trust/confirm-comment'
import { ConfirmForm } from '@/comments/trust/confirm-form'
import { messages } from '@/language/messages'
import { payloadClient } from '@/platform/payload-client'
import { placedPath, symptomPath } from '@/ui/paths'
import { guardedAnswer } from '../../guarded-answer'
import { linkAnswer } from '../../mail/link-answer'
import { canRemember, remembering } from '../../mail/remembering'

/** Shows the comment that a mail asks about. Reading it changes nothing: mail scanners open every link. */
export const GET = guardedAnswer(async ({ url }) => {
  const { pathname, search, searchParams } = new URL(url)
  const found = await findConfirmable(await payloadClient(), searchParams.get('t'))
  if (!found) return invalid()
  const words = messages().mail.pages.confirmComment
  const { body, name } = found.comment
  return linkAnswer(
    words.title,
    <>
      <p>{words.what(found.article.title)}</p>
      <blockquote className="comment-form__answered">
        <p>
          <strong>{name}</strong>
        </p>
        <CommentText text={body} />
      </blockquote>
      <ConfirmForm action={pathname + search} text={words.button} canRemember={await canRemember()} />
      <p>{words.otherwise}</p>
    </>,
  )
})

/** What the button does: the comment is placed, or waits for a moderator where something else stands in the way. */
export const POST = guardedAnswer(async (request) => {
  const payload = await payloadClient()
  const found = await findConfirmable(payload, new URL(request.url).searchParams.get('t'))
  if (!found) return invalid()
  const { comment, article } = found
  const isPlaced = await confirmComment(payload, comment, await getCommentRules())
  const cookie = await remembering(request, comment.email)
  if (isPlaced) {
    const headers = { ...cookie, Location: placedPath(article.slug ?? '', comment.id) }
    return new Response(null, { status: 303, headers })
  }
  const words = messages().mail.pages.confirmComment
  const back = (
    <p>
      <a href={symptomPath(article.slug ?? '')}>{messages().comments.form.backTo(article.title)}</a>
    </p>
  )
  return linkAnswer(
    words.waitsTitle,
    <>
      <p>{words.waits}</p>
      {back}
    </>,
    200,
    cookie,
  )
})

/** The link has expired or was never ours, or the comment is gone. */
function invalid(): Promise<Response> {
  const { title, what } = messages().mail.pages.invalid
  return linkAnswer(title, <p>{what}</p>, 404)
}
