import { messages } from '@/language/messages'
import { formatNumber } from '@/ui/numbers'
import { CommentItem } from './comment-item'
import type { Thread } from './thread'

interface Props {
  slug: string
  threads: Thread[]
  open: boolean
}

/** From this many comments, a link before them leads past. */
const LONG_LIST = 20

/** The comments of one page, and before them the ways to write one and past all of them. */
export function Discussion({ slug, threads, open }: Props) {
  const words = messages().comments
  const count = countComments(threads)
  if (count === 0) return null
  return (
    <>
      {open && (
        <p className="comments__write">
          <a href="#geef-een-reactie">{words.form.heading}</a>
        </p>
      )}
      {count >= LONG_LIST && (
        <a className="skip-link" href="#na-de-reacties">
          {words.skip(formatNumber(count))}
        </a>
      )}
      <Threads slug={slug} threads={threads} open={open} />
      <div id="na-de-reacties" tabIndex={-1} />
    </>
  )
}

function countComments(threads: Thread[]): number {
  return threads.reduce((count, { replies }) => count + 1 + countComments(replies), 0)
}

/** Comments with their answers under them. */
function Threads({ slug, threads, open }: Props) {
  if (threads.length === 0) return null
  return (
    <ol className="threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <CommentItem slug={slug} comment={thread} open={open} />
          <Threads slug={slug} threads={thread.replies} open={open} />
        </li>
      ))}
    </ol>
  )
}
