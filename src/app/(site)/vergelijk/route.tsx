import { getArticles, getCompared } from '@/articles/get-article'
import { compareCauses } from '@/articles/side-by-side/compare-causes'
import { CompareForm } from '@/articles/side-by-side/compare-form'
import { CompareView } from '@/articles/side-by-side/compare-view'
import { type Choice, choiceQuery, readChoice } from '@/articles/side-by-side/read-choice'
import { messages } from '@/language/messages'
import { PageHead } from '@/machine-readable/page-head'
import { currentIndex } from '@/search/current-index'
import { type Found, find } from '@/search/find'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { comparePath, symptomPath } from '@/ui/paths'
import { guardedAnswer } from '../guarded-answer'

/** Symptoms side by side: what was chosen stands in the address and nowhere else. */
export const GET = guardedAnswer(async (request) => {
  const { search, searchParams } = new URL(request.url)
  const words = messages().compare
  const site = await getSettings()
  const articles = await getArticles()
  const choice = readChoice(searchParams, articles)
  const isComplete = choice.chosen.length > 1 && choice.unknown.length === 0
  const query = `?${choiceQuery(choice.chosen)}`
  if (isComplete && search.replaceAll('%2C', ',') !== query && !choice.tooMany) {
    return new Response(null, { status: 303, headers: { Location: comparePath(query) } })
  }
  const compared = (
    await Promise.all((isComplete ? choice.chosen : []).map(({ slug }) => getCompared(slug)))
  ).filter((article) => article !== null)
  const isShown = compared.length > 1
  const canChoose = articles.length > 1
  const typed = [...choice.chosen.map(({ title }) => title), ...choice.unknown]
  const facts = { title: words.title, description: words.introduction, path: comparePath() }
  return htmlAnswerForOne(
    <Document
      title={isShown ? words.titleOf(compared.map(({ title }) => title)) : words.title}
      site={site}
      style="compare.css"
      head={search ? undefined : <PageHead facts={facts} siteName={site.siteName} />}
    >
      <h1>{isShown ? compared.map(({ title }) => title).join(' – ') : words.title}</h1>
      {!isShown && <p>{canChoose ? words.introduction : words.tooFew}</p>}
      {choice.tooMany && <p>{words.tooMany}</p>}
      {choice.unknown.length > 0 && <Unknown choice={choice} nearest={await nearestOf(choice)} />}
      {canChoose && choice.chosen.length === 1 && choice.unknown.length === 0 && <p>{words.chooseTwo}</p>}
      {isShown && <CompareView articles={compared} groups={compareCauses(compared)} />}
      {isShown && <h2 className="compare-another">{words.another}</h2>}
      {canChoose && <CompareForm typed={typed} articles={articles} />}
    </Document>,
    choice.unknown.length > 0 ? 404 : 200,
  )
})

interface Nearest {
  slug: string
  title: string
}

function Unknown({ choice, nearest }: { choice: Choice; nearest: Nearest[] }) {
  const words = messages().compare
  return (
    <div role="alert">
      {choice.unknown.map((typed) => (
        <p key={typed}>{words.unknown(typed)}</p>
      ))}
      {nearest.length > 0 && (
        <>
          <p>{words.nearest}</p>
          <ul>
            {nearest.map(({ slug, title }) => (
              <li key={slug}>
                <a href={choice.chosen.length > 0 ? comparePath(withOne(choice, slug)) : symptomPath(slug)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function withOne({ chosen }: Choice, slug: string): string {
  return `?symptomen=${[...chosen.map((each) => each.slug), slug].map(encodeURIComponent).join(',')}`
}

/** Articles that are found by what was typed: by a synonym, or with a typing error. */
async function nearestOf({ unknown, chosen }: Choice): Promise<Nearest[]> {
  const index = await currentIndex()
  const found: Found['symptoms'] = []
  // One after the other: together they would take their turns all at once.
  for (const typed of unknown) found.push(...(await find(index, typed, false, 5)).symptoms)
  const nearest = new Map(found.map(({ symptom }) => [symptom.slug, symptom]))
  for (const { slug } of chosen) nearest.delete(slug)
  return [...nearest.values()].slice(0, 5)
}
