import { messages } from '@/language/messages'
import { searchPath } from './paths'

/**
 * The search box: a plain GET form. `<search-box>` adds suggestions where script runs.
 * `query` is what was searched for.
 */
export function SearchForm({ query, large = false }: { query?: string; large?: boolean }) {
  const { label, button } = messages().site.search
  return (
    <search-box>
      <search>
        <form
          className={large ? 'search-form search-form--large' : 'search-form'}
          action={searchPath}
          method="get"
        >
          <label className="search-form__label">
            <span className={large ? 'search-form__words' : 'visually-hidden'}>{label}</span>
            <input
              className="search-form__input"
              type="search"
              name="q"
              defaultValue={query}
              autoComplete="off"
              maxLength={100}
            />
          </label>
          <button className="search-form__button" type="submit">
            <span className="visually-hidden">{button}</span>
            <svg className="search-form__sign" viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="8.5" cy="8.5" r="6" fill="none" stroke="currentColor" strokeWidth="2.4" />
              <path d="m13 13 5.5 5.5" stroke="currentColor" strokeWidth="2.8" strokeLinecap="round" />
            </svg>
          </button>
        </form>
      </search>
    </search-box>
  )
}
