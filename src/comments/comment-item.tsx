import { messages } from '@/language/messages'
import { formatDay, isoDay } from '@/ui/dates'
import { commentAnchor, commentPath, replyPath, reportPath } from '@/ui/paths'
import type { Thread } from './thread'

/** One comment; of one that was removed, only the place. */
export function CommentItem({ slug, comment, open }: { slug: string; comment: Thread; open: boolean }) {
  const words = messages().comments
  const { body, createdAt, isEdited, isRemoved, name, ref, staffReply } = comment
  if (isRemoved) {
    return (
      <div className="comment comment--removed" id={commentAnchor(ref)}>
        <p>{words.removed}</p>
      </div>
    )
  }
  return (
    <article className="comment" id={commentAnchor(ref)}>
      <header className="comment__header">
        <span className="comment__name">{name}</span>
        {staffReply && <span className="comment__staff">{words.staff}</span>}
        <a className="comment__date" href={commentPath(slug, ref)}>
          <time dateTime={isoDay(createdAt)}>{formatDay(createdAt)}</time>
        </a>
        <Answered slug={slug} answers={comment.answers} />
      </header>
      <CommentText text={body} />
      {isEdited && <p className="comment__edited">{words.edited}</p>}
      {open && (
        <a className="comment__reply" href={replyPath(slug, ref)} rel="nofollow">
          {words.reply}
          <span className="visually-hidden">{words.replyTo(name)}</span>
        </a>
      )}{' '}
      <a className="comment__report" href={reportPath(ref)} rel="nofollow">
        {words.report.link}
        <span className="visually-hidden">{words.report.linkOf(name)}</span>
      </a>
    </article>
  )
}

/** What a comment answers that does not stand right above it. */
function Answered({ slug, answers }: { slug: string; answers: Thread['answers'] }) {
  const words = messages().comments
  if (!answers) return null
  if (answers.name === '') {
    return (
      <a className="comment__answers" href={commentPath(slug, answers.ref)} rel="nofollow">
        {words.answersEarlier}
      </a>
    )
  }
  return (
    <a className="comment__answers" href={`#${commentAnchor(answers.ref)}`}>
      {words.answers(answers.name)}
    </a>
  )
}

/** Blank lines make paragraphs; everything else is text, whatever it looks like. Addresses are not made into links. */
export function CommentText({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and never move
    <p key={index} className="comment__text">
      {paragraph}
    </p>
  ))
}
