import type { Metadata } from 'next'
import { ArticleIndex } from '@/articles/article-index'
import { getCauses } from '@/articles/causes/get-cause'
import { KindTiles } from '@/articles/causes/kind-tiles'
import { getArticles } from '@/articles/get-article'
import { latest } from '@/articles/list'
import { messages } from '@/language/messages'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { websiteThing } from '@/machine-readable/json-ld/website'
import { pageMetadata } from '@/machine-readable/page-metadata'
import { HomeDrawing } from '@/site/home-drawing'
import { getSettings } from '@/site/settings'
import { formatDay, isoDay } from '@/ui/dates'
import { symptomPath } from '@/ui/paths'
import { SearchForm } from '@/ui/search-form'
import { guarded, guardedMetadata } from './guarded'

export const dynamic = 'force-static'

export const generateMetadata = guardedMetadata(async (): Promise<Metadata> => {
  const settings = await getSettings()
  return pageMetadata(settings, { description: settings.homeIntroduction, path: '/' })
})

export default guarded(async function HomePage() {
  const [settings, articles, causes] = await Promise.all([getSettings(), getArticles(), getCauses()])
  const updated = latest(articles, 5)
  const { allSymptoms, lastUpdated: heading } = messages().articles.index
  return (
    <>
      <div className="hero">
        <div className="hero__words">
          <h1>{settings.homeTitle}</h1>
          {settings.homeIntroduction && <p className="lead">{settings.homeIntroduction}</p>}
          <SearchForm large />
        </div>
        <HomeDrawing />
      </div>
      <KindTiles causes={causes} />
      <div className="home-columns">
        <section aria-labelledby="van-a-tot-z">
          <h2 id="van-a-tot-z">{allSymptoms}</h2>
          <ArticleIndex articles={articles} />
        </section>
        {updated.length > 0 && (
          <section aria-labelledby="laatst-bijgewerkt">
            <h2 id="laatst-bijgewerkt">{heading}</h2>
            <ul className="updated">
              {updated.map(({ slug, title, lastUpdated }) => (
                <li key={slug}>
                  <a href={symptomPath(slug)}>{title}</a>
                  {lastUpdated && (
                    <time className="muted" dateTime={isoDay(lastUpdated)}>
                      {formatDay(lastUpdated)}
                    </time>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <JsonLd things={[websiteThing(settings)]} />
    </>
  )
})
