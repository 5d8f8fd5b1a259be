import { EmbedView } from '@/articles/card/embed-view'
import { messages } from '@/language/messages'
import { embedCode } from '@/machine-readable/oembed/embed-code'
import { embedPath } from '@/ui/paths'
import { pageBeside } from '../page-beside'

export const dynamic = 'force-static'

/** None at build time, when there is no database: each page is made for its first reader. */
export function generateStaticParams(): [] {
  return []
}

/** How the causes of an article come onto another site. */
export const GET = pageBeside(embedPath, async (article, site) => {
  const { title, introduction } = messages().articles.embed
  return {
    title: title(article.title),
    description: introduction,
    body: <EmbedView article={article} code={embedCode(article)} licence={site.dataLicence.name} />,
  }
})
