import { ArticleText } from '@/articles/article-text'
import type { Page } from '@/payload-types'

/** A plain page, such as the one about privacy. */
export function PlainPageView({ title, body }: Pick<Page, 'title' | 'body'>) {
  return (
    <article className="article">
      <h1>{title}</h1>
      <div className="article__text">
        <ArticleText body={body} />
      </div>
    </article>
  )
}
