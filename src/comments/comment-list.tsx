import { messages } from '@/language/messages'
import { commentFeedPath, OWN_DATA_PATH } from '@/ui/paths'
import { CommentItem } from './comment-item'
import { PageNavigation } from './page-navigation'
import type { PageLinks } from './pages/page-links'
import type { Thread } from './thread'

/** The first comments of an article, answers under what they answer, with the way to the others. */
export function CommentList(props: {
  slug: string
  count: number
  threads: Thread[]
  links: PageLinks
  open: boolean
}) {
  const words = messages().comments
  const { count, links, open, slug, threads } = props
  return (
    <section className="comments" aria-labelledby="reacties">
      <h2 id="reacties" tabIndex={-1}>
        {words.count(count)}
      </h2>
      {count === 0 && <p>{open ? words.noneYet : words.none}</p>}
      {/* Before the comments, so that nobody has to pass them all to write one. */}
      {open && count > 0 && (
        <p className="comments__write">
          <a href="#geef-een-reactie">{words.form.heading}</a>
        </p>
      )}
      <Threads slug={slug} threads={threads} open={open} />
      <PageNavigation links={links} />
      <p className="comments__feed">
        <a href={commentFeedPath(slug)} type="application/rss+xml">
          {words.pages.feed}
        </a>{' '}
        · <a href={OWN_DATA_PATH}>{messages().ownData.title}</a>
      </p>
      {!open && <p>{words.closed}</p>}
    </section>
  )
}

/** Comments with their answers under them. */
export function Threads({ slug, threads, open }: { slug: string; threads: Thread[]; open: boolean }) {
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
