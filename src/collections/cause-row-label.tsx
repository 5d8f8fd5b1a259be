'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { tierOf } from '@/blocks/cause-list/tier'
import { nl } from '@/language/nl'

interface Row {
  cause?: string | { id: string }
  casesPerYear?: number
}

/** What a folded row of the causes says: its name, its number and the tier that follows from it. */
export function CauseRowLabel() {
  const { data, rowNumber } = useRowLabel<Row>()
  const id = typeof data.cause === 'object' ? data.cause?.id : data.cause
  const name = useCauseName(id)
  const { casesPerYear } = data
  if (!id || typeof casesPerYear !== 'number' || casesPerYear < 0) {
    return <span>{name ?? `Oorzaak ${(rowNumber ?? 0) + 1}`}</span>
  }
  return (
    <span>{`${name ?? '…'} – ${casesPerYear.toLocaleString('nl-NL', { maximumFractionDigits: 20 })} (${nl.articles.tiers[tierOf(casesPerYear).id].label.toLowerCase()})`}</span>
  )
}

function useCauseName(id: string | undefined): string | undefined {
  const [name, setName] = useState<string>()
  useEffect(() => {
    if (id) nameOf(id).then(setName)
  }, [id])
  return name
}

const names = new Map<string, Promise<string | undefined>>()
let wanted: string[] = []
let answer: Promise<Map<string, string>> | undefined

/** Every row asks for itself, all at once: one request for all of them. */
function nameOf(id: string): Promise<string | undefined> {
  const known = names.get(id)
  if (known) return known
  wanted.push(id)
  answer ??= Promise.resolve().then(fetchWanted)
  const name = answer.then((found) => found.get(id))
  names.set(id, name)
  return name
}

async function fetchWanted(): Promise<Map<string, string>> {
  const ids = wanted
  wanted = []
  answer = undefined
  const pages = Array.from({ length: Math.ceil(ids.length / 100) }, (_, page) =>
    fetchNames(ids.slice(page * 100, page * 100 + 100)),
  )
  return new Map((await Promise.all(pages)).flat())
}

async function fetchNames(ids: string[]): Promise<[string, string][]> {
  const query = new URLSearchParams({
    'where[id][in]': ids.join(','),
    'select[name]': 'true',
    'select[term]': 'true',
    limit: '100',
    depth: '0',
  })
  // As a form: a hundred ids are too long for an address.
  const found = await fetch('/api/causes', {
    method: 'POST',
    credentials: 'include',
    headers: { 'X-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: query.toString(),
  })
  const { docs = [] } = (await found.json()) as { docs?: { id: string; name: string; term?: string }[] }
  return docs.map(({ id, name, term }) => [id, term ? `${name} (${term})` : name])
}
