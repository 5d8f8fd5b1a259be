import { messages } from '@/language/messages'
import { commentFeedPath, OWN_DATA_PATH } from '@/ui/paths'
import { Discussion } from './discussion'
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
      <Discussion slug={slug} threads={threads} open={open} />
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
