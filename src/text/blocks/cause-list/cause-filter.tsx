import { messages } from '@/language/messages'
import { formatNumber } from '@/ui/numbers'
import { CAUSE_SEARCH_PATH } from '@/ui/paths'
import type { ListedCause } from './tier'

/** Choosing among the causes by kind and by text. Hidden until `src/text/blocks/cause-list/cause-filter-element.ts` makes it live. */
export function CauseFilter({ causes }: { causes: ListedCause[] }) {
  const { text, kind: kindTitle, all, shown, none } = messages().blocks.causeFilter
  return (
    <cause-filter hidden data-search={CAUSE_SEARCH_PATH} data-shown={shown} data-none={none}>
      <div className="cause-filter">
        <label className="cause-filter__text">
          <span className="field__label">{text}</span>
          <input type="search" autoComplete="off" spellCheck={false} />
        </label>
        <fieldset className="cause-filter__kinds">
          <legend className="field__label">{kindTitle}</legend>
          <Kind value="" text={all} count={causes.length} />
          {kindsOf(causes).map(({ kind, count }) => (
            <Kind key={kind} value={kind} text={messages().causes.kindPlural[kind]} count={count} />
          ))}
        </fieldset>
        <p className="cause-filter__shown" role="status" />
      </div>
    </cause-filter>
  )
}

function Kind({ value, text, count }: { value: string; text: string; count: number }) {
  return (
    <label className="choice">
      <input type="radio" name="kind" value={value} defaultChecked={value === ''} />
      <span>
        {text} <span className="choice__count">{formatNumber(count)}</span>
      </span>
    </label>
  )
}

type Kind = keyof ReturnType<typeof messages>['causes']['kindPlural']

/** The kinds that are there, in the order of the catalogue. */
function kindsOf(causes: ListedCause[]): { kind: Kind; count: number }[] {
  const kinds = Object.keys(messages().causes.kindPlural) as Kind[]
  return kinds
    .map((kind) => ({ kind, count: causes.filter((cause) => cause.kind === kind).length }))
    .filter(({ count }) => count > 0)
}
