import { messages } from '@/language/messages'
import { REPORT_PATH } from '@/ui/paths'

/** The form with which a reader reports a comment: a button, and room for a reason. */
export function ReportForm({ comment }: { comment: { id: string; name: string; body: string } }) {
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
          <textarea id="reason" name="reason" rows={3} maxLength={500} />
        </div>
        <button type="submit">{words.submit}</button>
      </form>
    </>
  )
}
