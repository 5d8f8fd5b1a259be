import type { Metadata } from 'next'
import { ArticleIndex } from '@/articles/article-index'
import { getArticles } from '@/articles/get-article'
import { latest } from '@/articles/list'
import { getSettings } from '@/site/settings'
import { formatDay } from '@/ui/dates'
import { symptomPath } from '@/ui/paths'
import { guarded, guardedMetadata } from './guarded'

export const dynamic = 'force-static'

export const generateMetadata = guardedMetadata(async (): Promise<Metadata> => {
  const { homeIntroduction } = await getSettings()
  return { description: homeIntroduction, alternates: { canonical: '/' } }
})

export default guarded(async function HomePage() {
  const [settings, articles] = await Promise.all([getSettings(), getArticles()])
  const updated = latest(articles, 5)
  return (
    <>
      <h1>{settings.homeTitle}</h1>
      {settings.homeIntroduction && <p className="lead">{settings.homeIntroduction}</p>}
      <section aria-labelledby="van-a-tot-z">
        <h2 id="van-a-tot-z">Symptomen van A tot Z</h2>
        <ArticleIndex articles={articles} />
      </section>
      {updated.length > 0 && (
        <section aria-labelledby="laatst-bijgewerkt">
          <h2 id="laatst-bijgewerkt">Laatst bijgewerkt</h2>
          <ul className="plain-list">
            {updated.map(({ slug, title, lastUpdated }) => (
              <li key={slug}>
                <a href={symptomPath(slug)}>{title}</a>
                {lastUpdated && <span className="muted"> {formatDay(lastUpdated)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
})
