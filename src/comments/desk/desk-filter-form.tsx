'use client'

import { Button, Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, useId } from 'react'
import { ArticlePicker } from './article-picker'
import { deskPath, FILTER_NAMES, readFilter } from './desk-path'
import type { DeskFilter } from './filter'
import type { FoundArticle } from './find-articles'
import type { Queue } from './queues'

interface Props {
  queue: Queue
  filter: DeskFilter
  /** The one that is looked for. */
  article: FoundArticle | undefined
}

/** Looks in the queue by text, address, article and day. */
export function DeskFilterForm({ queue, filter, article }: Props) {
  const router = useRouter()
  const id = useId()
  const isFiltered = Object.values(filter).some(Boolean)
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    router.push(deskPath(queue, readFilter(typed)))
  }
  const field = (name: keyof DeskFilter, label: string, type: string) => (
    <div className={`desk__field desk__field--${name}`}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input id={`${id}-${name}`} type={type} name={FILTER_NAMES[name]} defaultValue={filter[name]} />
    </div>
  )
  return (
    <search aria-label="Zoek in deze wachtrij">
      <form className="desk__filter" onSubmit={search}>
        {field('text', 'Tekst of naam', 'search')}
        <div className="desk__filter-buttons">
          <Button type="submit" size="medium" margin={false} buttonStyle="secondary">
            Zoek
          </Button>
          {isFiltered && <Link href={deskPath(queue)}>Wis</Link>}
        </div>
        <details
          className="desk__more-filters"
          open={Boolean(filter.address || filter.article || filter.from || filter.until)}
        >
          <summary>Meer filters</summary>
          <div className="desk__filter">
            {field('address', 'E-mailadres', 'search')}
            <div className="desk__field desk__field--article">
              <label htmlFor={`${id}-article`}>Artikel</label>
              <ArticlePicker name={FILTER_NAMES.article} inputId={`${id}-article`} chosen={article} />
            </div>
            {field('from', 'Vanaf', 'date')}
            {field('until', 'Tot en met', 'date')}
          </div>
        </details>
      </form>
    </search>
  )
}
