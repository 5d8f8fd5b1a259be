import { messages } from '@/language/messages'
import { formatDay } from '@/ui/dates'
import { commentAnchor, replyPath, reportPath } from '@/ui/paths'
import { countComments, type Thread } from './thread'

/** The deepest level that is shown further in; deeper answers stay at that level. */
const DEEPEST = 4

/** The published comments of an article, answers under what they answer. */
export function CommentList(props: { slug: string; threads: Thread[]; open: boolean }) {
  const words = messages().comments
  const count = countComments(props.threads)
  return (
    <section className="comments" aria-labelledby="reacties">
      <h2 id="reacties" tabIndex={-1}>
        {words.count(count)}
      </h2>
      {count === 0 ? <p>{props.open ? words.noneYet : words.none}</p> : <Threads {...props} depth={0} />}
      {!props.open && <p>{words.closed}</p>}
    </section>
  )
}

function Threads(props: { slug: string; threads: Thread[]; open: boolean; depth: number }) {
  const { slug, threads, open, depth } = props
  return (
    <ol className={depth < DEEPEST ? 'threads' : 'threads threads--flat'}>
      {threads.map((thread) => (
        <li key={thread.id}>
          <article className="comment" id={commentAnchor(thread.id)}>
            <header className="comment__header">
              <span className="comment__name">{thread.name}</span>
              {thread.staffReply && <span className="comment__staff">{messages().comments.staff}</span>}
              <a className="comment__date" href={`#${commentAnchor(thread.id)}`}>
                <time dateTime={thread.createdAt}>{formatDay(thread.createdAt)}</time>
              </a>
            </header>
            <CommentText text={thread.body} />
            {open && (
              <a className="comment__reply" href={replyPath(slug, thread.id)} rel="nofollow">
                {messages().comments.reply}
                <span className="visually-hidden">{messages().comments.replyTo(thread.name)}</span>
              </a>
            )}{' '}
            <a className="comment__report" href={reportPath(thread.id)} rel="nofollow">
              {messages().comments.report.link}
              <span className="visually-hidden">{messages().comments.report.linkOf(thread.name)}</span>
            </a>
          </article>
          {thread.replies.length > 0 && (
            <Threads slug={slug} threads={thread.replies} open={open} depth={depth + 1} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** Blank lines make paragraphs; everything else is text, whatever it looks like. Addresses are not made into links. */
function CommentText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and never move
    <p key={index} className="comment__text">
      {paragraph}
    </p>
  ))
}
