import { messages } from '@/language/messages'
import { comparePath } from '@/ui/paths'
import type { ArticleEntry } from '../list'
import { MOST } from './read-choice'

/** More names than this would weigh more than the page; they are typed then. */
const MOST_OFFERED = 300

/** Chooses two or three symptoms: a plain GET form, with the names that there are to choose from. */
export function CompareForm({ typed, articles }: { typed: string[]; articles: readonly ArticleEntry[] }) {
  const words = messages().compare
  return (
    <form className="compare-form" action={comparePath()} method="get">
      {Array.from({ length: MOST }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields have no other name
        <div key={index} className="field">
          <label htmlFor={`symptoom-${index + 1}`}>{words.field(index + 1)}</label>
          <input
            id={`symptoom-${index + 1}`}
            type="text"
            name="symptomen"
            defaultValue={typed[index]}
            list="alle-symptomen"
            autoComplete="off"
            maxLength={100}
            required={index < 2}
          />
        </div>
      ))}
      <datalist id="alle-symptomen">
        {articles.length <= MOST_OFFERED &&
          articles.map(({ slug, title }) => <option key={slug} value={title} />)}
      </datalist>
      <button type="submit">{words.button}</button>
    </form>
  )
}
