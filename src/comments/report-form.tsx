import { messages } from '@/language/messages'
import { REPORT_PATH } from '@/ui/paths'

interface Props {
  comment: { id: string; name: string; body: string }
  /** The reason as it was sent, where it has to be sent again. */
  typed?: string
  problem?: string
}

/** The form with which a reader reports a comment: a button, and room for a reason. */
export function ReportForm({ comment, typed = '', problem }: Props) {
  const words = messages().comments.report
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <blockquote>
        <p className="comment__text">{comment.body}</p>
        <p>{comment.name}</p>
      </blockquote>
      <form method="post" action={REPORT_PATH}>
        <input type="hidden" name="reactie" value={comment.id} />
        <div className="field">
          <label htmlFor="reason">{words.reason}</label>
          {problem && (
            <p className="field__error" id="reason-error" role="alert">
              <span className="visually-hidden">{messages().comments.form.errorPrefix}</span>
              {problem}
            </p>
          )}
          <textarea
            id="reason"
            name="reason"
            rows={3}
            maxLength={500}
            defaultValue={typed}
            {...(problem && { 'aria-describedby': 'reason-error', autoFocus: true })}
          />
        </div>
        <button type="submit">{words.submit}</button>
      </form>
    </>
  )
}
