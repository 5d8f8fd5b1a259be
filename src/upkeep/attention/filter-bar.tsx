'use client'

import { Link, useListDrawerContext } from '@payloadcms/ui'
import './filter-bar.css'

export interface FilterLink {
  label: string
  href: string
  isCurrent: boolean
}

/** Links to lists with other conditions; not where a list is open in a drawer, to choose from. */
export function FilterBar({ points, writers }: { points: FilterLink[]; writers: FilterLink[] }) {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  const writer = writers.find(({ isCurrent }) => isCurrent)
  return (
    <nav className="filter-bar" aria-label="Wat de lijst laat zien">
      <Links links={points} />
      <details className="filter-bar__writers">
        <summary>Geschreven door: {writer?.label ?? writers[0]?.label}</summary>
        <Links links={writers} />
      </details>
    </nav>
  )
}

function Links({ links }: { links: FilterLink[] }) {
  return (
    <ul>
      {links.map(({ label, href, isCurrent }) => (
        <li key={href}>
          <Link href={href} prefetch={false} aria-current={isCurrent ? 'true' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
