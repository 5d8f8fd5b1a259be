import type { Metadata } from 'next'
import type { Article } from '@/articles/article'
import { getArticle } from '@/articles/get-article'
import { CommentForm } from '@/comments/comment-form'
import { Discussion } from '@/comments/discussion'
import { isOpen } from '@/comments/open'
import { PageNavigation } from '@/comments/page-navigation'
import { linksOfPage } from '@/comments/pages/page-links'
import { type CommentPage, getCommentPage } from '@/comments/published'
import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { getSettings } from '@/site/settings'
import { Moved, NOT_FOUND, NotFound } from '@/ui/absent'
import { commentFeedPath, commentPagePath, sharePicturePath, symptomPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../../../guarded'
import { movedFile } from '../../moved-file'

interface Props {
  params: Promise<{ slug: string; page: string }>
}

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const { page, slug } = await params
  const article = await getArticle(slug)
  if (!article || !(await findPage(article, page))) return NOT_FOUND
  const [settings, { order }] = await Promise.all([getSettings(), getCommentRules()])
  const isOnArticle = order === 'oldest' && page === '1'
  return pageMetadata(settings, {
    title: messages().comments.pages.title(article.title, Number(page)),
    path: isOnArticle ? symptomPath(slug) : commentPagePath(slug, Number(page)),
    picture: sharePicturePath(slug),
    feed: { path: commentFeedPath(slug), title: messages().machines.commentFeedOf(article.title) },
  })
})

/** A page of an article's comments. It falls only when a comment on it changes: its number never does. */
export default guarded(async function CommentsPage({ params }: Props) {
  const { page, slug } = await params
  const article = await getArticle(slug)
  if (!article) {
    const moved = await movedFile(slug, (to) => commentPagePath(to, Number(page)))
    return moved ? <Moved to={moved.movedTo} /> : <NotFound />
  }
  const found = await findPage(article, page)
  if (!found) return <NotFound />
  const [settings, rules] = await Promise.all([getSettings(), getCommentRules()])
  const open = isOpen(article, settings.commentsOpen, rules)
  const threads = rules.order === 'newest' ? found.threads.toReversed() : found.threads
  const links = linksOfPage(slug, Number(page), rules.order, found.hasNext)
  const words = messages().comments
  return (
    <>
      <section className="comments" aria-labelledby="reacties">
        <h1 id="reacties" tabIndex={-1}>
          {words.pages.title(article.title, Number(page))}
        </h1>
        <p>
          <a href={symptomPath(slug)}>{words.pages.article(article.title)}</a>
        </p>
        {threads.length === 0 && <p>{words.pages.empty}</p>}
        <Discussion slug={slug} threads={threads} open={open} />
        <PageNavigation links={links} />
        {!open && <p>{words.closed}</p>}
      </section>
      {open && <CommentForm slug={slug} moderated={rules.moderation !== 'off'} privacy={settings.privacy} />}
    </>
  )
})

async function findPage({ id }: Article, page: string): Promise<CommentPage | null> {
  // One address for each page: no zeros in front, and none beyond what there can be.
  if (!/^[1-9]\d{0,5}$/.test(page)) return null
  const found = await getCommentPage(id, page)
  return found.isThere ? found : null
}
