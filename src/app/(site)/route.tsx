import { ArticleIndex } from '@/articles/article-index'
import { getCauses } from '@/articles/causes/get-cause'
import { KindTiles } from '@/articles/causes/kind-tiles'
import { getArticles } from '@/articles/get-article'
import { latest } from '@/articles/list'
import { messages } from '@/language/messages'
import { JsonLd } from '@/machine-readable/json-ld/json-ld'
import { websiteThing } from '@/machine-readable/json-ld/website'
import { HomeDrawing } from '@/site/home-drawing'
import { formatDay, isoDay } from '@/ui/dates'
import { HOME_PATH, symptomPath } from '@/ui/paths'
import { SearchForm } from '@/ui/search-form'
import { readerPage } from './reader-page'

export const GET = readerPage('/', async (_, site) => {
  const [articles, causes] = await Promise.all([getArticles(), getCauses()])
  const updated = latest(articles, 5)
  const { allSymptoms, lastUpdated: heading } = messages().articles.index
  return {
    facts: { description: site.homeIntroduction, path: HOME_PATH },
    body: (
      <>
        <div className="hero">
          <div className="hero__words">
            <h1>{site.homeTitle}</h1>
            {site.homeIntroduction && <p className="lead">{site.homeIntroduction}</p>}
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
        <JsonLd things={[websiteThing(site)]} />
      </>
    ),
  }
})
