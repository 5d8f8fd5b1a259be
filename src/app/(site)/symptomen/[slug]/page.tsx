import type { Metadata } from 'next'
import { ArticleView } from '@/articles/article-view'
import { getArticle } from '@/articles/get-article'
import { getRelatedArticles } from '@/articles/related'
import { summaryOf } from '@/articles/summary'
import { CommentForm } from '@/comments/comment-form'
import { CommentList } from '@/comments/comment-list'
import { isOpen } from '@/comments/open'
import { getFirstComments } from '@/comments/pages/first-comments'
import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import { articleThings } from '@/machine-readable/json-ld/article'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { oldAddress } from '@/redirects/old-address'
import { getSettings } from '@/site/settings'
import { NOT_FOUND } from '@/ui/absent'
import { commentFeedPath, sharePicturePath, symptomPath } from '@/ui/paths'
import { guarded, guardedMetadata } from '../../guarded'

interface Props {
  params: Promise<{ slug: string }>
}

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

export const generateMetadata = guardedMetadata(async ({ params }: Props): Promise<Metadata> => {
  const article = await getArticle((await params).slug)
  if (!article) return NOT_FOUND
  return pageMetadata(await getSettings(), {
    title: article.searchTitle || article.title,
    description: article.searchDescription || summaryOf(article),
    path: symptomPath(article.slug),
    feed: { path: commentFeedPath(article.slug), title: messages().machines.commentFeedOf(article.title) },
    picture: sharePicturePath(article.slug),
    article,
  })
})

export default guarded(async function SymptomPage({ params }: Props) {
  const { slug } = await params
  const article = await getArticle(slug)
  if (!article) return oldAddress(symptomPath(slug))
  const [settings, rules, related] = await Promise.all([
    getSettings(),
    getCommentRules(),
    getRelatedArticles(article.slug),
  ])
  const comments = await getFirstComments(article, rules.order)
  const open = isOpen(article, settings.commentsOpen, rules)
  return (
    <>
      <ArticleView article={article} publisher={settings.publisher} care={settings.care} related={related} />
      <CommentList slug={slug} {...comments} open={open} />
      {open && <CommentForm slug={slug} moderated={rules.moderation !== 'off'} privacy={settings.privacy} />}
      <JsonLd things={articleThings(article, comments, settings)} />
    </>
  )
})
