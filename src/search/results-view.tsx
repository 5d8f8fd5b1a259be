import { messages } from '@/language/messages'
import { causesPath, searchPath, symptomsPath } from '@/ui/paths'
import { SearchForm } from '@/ui/search-form'
import type { Result } from './results'
import { UrgentHelp } from './urgent-help'

/** What the search page shows; an empty question has no results. */
export interface Answer {
  question: string
  results: Result[]
  /** How many were found; `results` are the first. */
  total: number
  /** Whether nothing is called as it was typed. */
  isAlike: boolean
  /** Names that look like the question, where nothing was found. */
  nearest: string[]
}

interface Props {
  answer: Answer
  /** Questions that cannot wait, as the settings list them. */
  urgentWords: { emergency: string[]; selfHarm: string[] }
}

export function ResultsView({ answer, urgentWords }: Props) {
  const words = messages().search
  return (
    <div className="search-page">
      <h1>{words.title}</h1>
      <SearchForm query={answer.question} large />
      <UrgentHelp question={answer.question} words={urgentWords} />
      {answer.question === '' && <p>{words.empty}</p>}
      {answer.question !== '' && answer.results.length > 0 && <Results answer={answer} />}
      {answer.question !== '' && answer.results.length === 0 && <Nothing answer={answer} />}
    </div>
  )
}

function Results({ answer: { question, results, total, isAlike } }: { answer: Answer }) {
  const words = messages().search
  return (
    <section aria-labelledby="resultaten">
      <h2 id="resultaten">{isAlike ? words.alike(question) : words.results(total, question)}</h2>
      {total > results.length && <p>{words.onlyFirst(results.length)}</p>}
      <ol className="results">
        {results.map(({ title, path, why, introduction }) => (
          <li key={path} className="result">
            <a className="result__title" href={path}>
              {title}
            </a>
            {why && <p className="result__why">{why}</p>}
            {introduction && <p className="result__introduction">{introduction}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Nothing({ answer: { question, nearest } }: { answer: Answer }) {
  const words = messages().search
  return (
    <section aria-labelledby="resultaten">
      <h2 id="resultaten">{words.nothing(question)}</h2>
      <p>{words.nothingHint}</p>
      {nearest.length > 0 && (
        <>
          <p>{words.nearest}</p>
          <ul>
            {nearest.map((term) => (
              <li key={term}>
                <a href={`${searchPath}?q=${encodeURIComponent(term)}`}>{term}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.browse}</p>
      <ul>
        <li>
          <a href={symptomsPath}>{words.allSymptoms}</a>
        </li>
        <li>
          <a href={causesPath}>{words.allCauses}</a>
        </li>
      </ul>
    </section>
  )
}
