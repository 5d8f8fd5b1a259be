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
import { commentFeedPath, commentPagePath, sharePicturePath, symptomPath } from '@/ui/paths'
import { readerPage } from '../../../../reader-page'
import { movedFile } from '../../moved-file'

/** A page of an article's comments. It falls only when a comment on it changes: its number never does. */
export const GET = readerPage(
  '/symptomen/[slug]/reacties/[page]',
  async ({ page, slug }: { page: string; slug: string }, site) => {
    const article = await getArticle(slug)
    if (!article) return movedFile(slug, (to) => commentPagePath(to, Number(page)))
    const found = await findPage(article, page)
    if (!found) return null
    const rules = await getCommentRules()
    const open = isOpen(article, site.commentsOpen, rules)
    const threads = rules.order === 'newest' ? found.threads.toReversed() : found.threads
    const isOnArticle = rules.order === 'oldest' && page === '1'
    const words = messages().comments
    const title = words.pages.title(article.title, Number(page))
    return {
      facts: {
        title,
        path: isOnArticle ? symptomPath(slug) : commentPagePath(slug, Number(page)),
        picture: sharePicturePath(slug),
        feed: { path: commentFeedPath(slug), title: messages().machines.commentFeedOf(article.title) },
      },
      body: (
        <>
          <section className="comments" aria-labelledby="reacties">
            <h1 id="reacties" tabIndex={-1}>
              {title}
            </h1>
            <p>
              <a href={symptomPath(slug)}>{words.pages.article(article.title)}</a>
            </p>
            {threads.length === 0 && <p>{words.pages.empty}</p>}
            <Discussion slug={slug} threads={threads} open={open} />
            <PageNavigation links={linksOfPage(slug, Number(page), rules.order, found.hasNext)} />
            {!open && <p>{words.closed}</p>}
          </section>
          {open && <CommentForm slug={slug} moderated={rules.moderation !== 'off'} privacy={site.privacy} />}
        </>
      ),
    }
  },
)

async function findPage({ id }: Article, page: string): Promise<CommentPage | null> {
  // One address for each page: no zeros in front, and none beyond what there can be.
  if (!/^[1-9]\d{0,5}$/.test(page)) return null
  const found = await getCommentPage(id, page)
  return found.isThere ? found : null
}
