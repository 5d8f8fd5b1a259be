import { ArticleView } from '@/articles/article-view'
import { getArticle } from '@/articles/get-article'
import { summaryOf } from '@/articles/summary'
import { CommentForm } from '@/comments/comment-form'
import { CommentList } from '@/comments/comment-list'
import { isOpen } from '@/comments/open'
import { getFirstComments } from '@/comments/pages/first-comments'
import { getCommentRules } from '@/comments/settings'
import { messages } from '@/language/messages'
import { articleThings } from '@/machine-readable/json-ld/article'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { oembedAddress } from '@/machine-readable/oembed/oembed'
import { getArticlesSharingCauses } from '@/search/get-articles-sharing-causes'
import { articleMarkdownPath, commentFeedPath, readsPath, sharePicturePath, symptomPath } from '@/ui/paths'
import { slugPage } from '../../slug-page'

export const GET = slugPage('/symptomen/[slug]', {
  find: getArticle,
  pathOf: symptomPath,
  head: (article) => ({
    title: article.searchTitle || article.title,
    description: article.searchDescription || summaryOf(article),
    feed: { path: commentFeedPath(article.slug), title: messages().machines.commentFeedOf(article.title) },
    picture: sharePicturePath(article.slug),
    markdown: articleMarkdownPath(article.slug),
    oembed: oembedAddress(article.slug),
    article,
  }),
  body: async (article, settings) => {
    const { slug } = article
    const [rules, sharing] = await Promise.all([getCommentRules(), getArticlesSharingCauses(slug)])
    const comments = await getFirstComments(article, rules)
    const open = isOpen(article, settings.commentsOpen, rules)
    return (
      <>
        <ArticleView
          article={article}
          publisher={settings.publisher}
          care={settings.care}
          sharing={sharing}
          reads={settings.countReads ? readsPath(slug) : undefined}
        />
        {/* Near the causes that it names: gzip finds what is there already up to 32 kB back. */}
        <JsonLd things={articleThings(article, comments, settings)} />
        <CommentList slug={slug} {...comments} open={open} />
        {open && (
          <CommentForm slug={slug} moderated={rules.moderation !== 'off'} privacy={settings.privacy} />
        )}
      </>
    )
  },
})
