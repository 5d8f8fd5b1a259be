import { EmbedView } from '@/articles/card/embed-view'
import { messages } from '@/language/messages'
import { embedCode } from '@/machine-readable/oembed/embed-code'
import { embedPath } from '@/ui/paths'
import { pageBeside } from '../page-beside'

/** How the causes of an article come onto another site. */
export const GET = pageBeside('/symptomen/[slug]/insluiten', embedPath, async (article, site) => {
  const { title, introduction } = messages().articles.embed
  return {
    title: title(article.title),
    description: introduction,
    body: <EmbedView article={article} code={embedCode(article)} licence={site.dataLicence.name} />,
  }
})
