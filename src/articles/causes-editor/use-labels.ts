import { useCallback, useEffect, useRef, useState } from 'react'
import type { CauseRow } from './cause-row'

interface Kind<Label> {
  /** The field of a row that holds the id. */
  of: 'cause' | 'sourceRecord'
  ask: (ids: string[]) => Promise<Label[]>
  /** Ids of one request: what comes after them is asked for when these have come. */
  atOnce: number
}

/** The labels of what rows name: what is not known yet is asked for. `kind` stays the same. */
export function useLabels<Label extends { id: string }>(
  rows: readonly CauseRow[],
  { of, ask, atOnce }: Kind<Label>,
): [ReadonlyMap<string, Label>, (more: Label[]) => void] {
  const [labels, setLabels] = useState<ReadonlyMap<string, Label>>(new Map())
  const asked = useRef(new Set<string>())
  const add = useCallback((more: Label[]) => {
    for (const { id } of more) asked.current.add(id)
    setLabels((known) => new Map([...known, ...more.map((label) => [label.id, label] as const)]))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: those beyond the first are asked for when these have come
  useEffect(() => {
    const ids = [...new Set(rows.map((row) => row[of]))]
      .filter((id) => id && !asked.current.has(id))
      .slice(0, atOnce)
    if (ids.length === 0) return
    for (const id of ids) asked.current.add(id)
    ask(ids).then(add, () => {
      for (const id of ids) asked.current.delete(id)
    })
  }, [rows, of, ask, atOnce, add, labels])
  return [labels, add]
}
