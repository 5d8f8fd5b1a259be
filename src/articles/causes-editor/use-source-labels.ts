import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchSources, type SourceLabel } from '../sources/picker/api'
import type { CauseRow } from './cause-row'

type SourceLabels = ReadonlyMap<string, SourceLabel>

/** One page of the API. */
const AT_ONCE = 100

/** The names of the rows' sources: what is not known yet is asked for, a hundred at once. */
export function useSourceLabels(rows: readonly CauseRow[]): [SourceLabels, (more: SourceLabel[]) => void] {
  const [labels, setLabels] = useState<SourceLabels>(new Map())
  const asked = useRef(new Set<string>())
  const add = useCallback((more: SourceLabel[]) => {
    for (const { id } of more) asked.current.add(id)
    setLabels((known) => new Map([...known, ...more.map((label) => [label.id, label] as const)]))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: those beyond the hundred are asked for when these have come
  useEffect(() => {
    const ids = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))]
      .filter((id) => id && !asked.current.has(id))
      .slice(0, AT_ONCE)
    if (ids.length === 0) return
    for (const id of ids) asked.current.add(id)
    fetchSources(ids).then(add, () => {
      for (const id of ids) asked.current.delete(id)
    })
  }, [rows, add, labels])
  return [labels, add]
}
