import { CommentText } from '@/comments/comment-item'
import { messages } from '@/language/messages'
import { formatDay } from '@/ui/dates'
import { commentPath } from '@/ui/paths'
import type { OwnComment, OwnData } from './own-data'

/** What a button of the page asks for, as its form says it. */
export const DOWNLOAD = 'download'
export const ERASE = 'wissen'
/** The field by which somebody asks that editors look at what others wrote. */
export const LOOK_AT_NAMES = 'namen'

/** What is kept under an address, with a form to download it and one to have it erased. `action` is the signed link. */
export function OwnDataView({ data, action, problem }: { data: OwnData; action: string; problem?: string }) {
  const words = messages().ownData
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.kept(data.email)}</p>
      <h2>{words.commentsTitle(data.total)}</h2>
      {data.comments.length < data.total && <p>{words.more(data.comments.length)}</p>}
      {data.comments.map((comment) => (
        <KeptComment key={comment.id} comment={comment} />
      ))}
      <p>{words.also}</p>
      <h2>{words.download.title}</h2>
      <p>{words.download.what}</p>
      <form method="post" action={action}>
        <button type="submit" name="doe" value={DOWNLOAD} className="button--quiet">
          {words.download.button}
        </button>
      </form>
      <h2>{words.erase.title}</h2>
      <p>{words.erase.what}</p>
      <form method="post" action={action} noValidate>
        {problem && (
          <p className="field__error" id="sure-error" role="alert">
            <span className="visually-hidden">{messages().comments.form.errorPrefix}</span>
            {problem}
          </p>
        )}
        <div className="tick">
          <input
            id="sure"
            name="zeker"
            type="checkbox"
            value="ja"
            required
            {...(problem && { 'aria-invalid': true, 'aria-describedby': 'sure-error', autoFocus: true })}
          />
          <label htmlFor="sure">{words.erase.sure}</label>
        </div>
        {data.naming > 0 && (
          <div className="tick">
            <input id="names" name={LOOK_AT_NAMES} type="checkbox" value="ja" />
            <label htmlFor="names">{words.erase.names(data.naming)}</label>
          </div>
        )}
        <button type="submit" name="doe" value={ERASE}>
          {words.erase.button}
        </button>
      </form>
    </>
  )
}

function KeptComment({ comment }: { comment: OwnComment }) {
  const { article, body, createdAt, erasedAt, id, status } = comment
  const words = messages().ownData
  const isSeen = article && status === 'published'
  return (
    <article className="comment">
      <header className="comment__header">
        {isSeen ? (
          <a href={commentPath(article.slug, id)}>{words.on(article.title)}</a>
        ) : (
          <span>{article ? words.on(article.title) : words.onAbsent}</span>
        )}
        <time className="comment__date" dateTime={createdAt}>
          {formatDay(createdAt)}
        </time>
        <span>{words.status[status]}</span>
      </header>
      {erasedAt ? <p>{words.erased}</p> : <CommentText text={body} />}
    </article>
  )
}
