import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchLabels } from './api'
import type { CauseLabel, CauseLabels, CauseRow } from './cause-row'

/** The labels of the rows' causes: what is not known yet is asked for in one request. */
export function useCauseLabels(rows: readonly CauseRow[]): [CauseLabels, (more: CauseLabel[]) => void] {
  const [labels, setLabels] = useState<CauseLabels>(new Map())
  const asked = useRef(new Set<string>())
  const add = useCallback((more: CauseLabel[]) => {
    for (const { id } of more) asked.current.add(id)
    setLabels((known) => new Map([...known, ...more.map((label) => [label.id, label] as const)]))
  }, [])
  useEffect(() => {
    const ids = rows.map(({ cause }) => cause).filter((id) => id && !asked.current.has(id))
    if (ids.length === 0) return
    for (const id of ids) asked.current.add(id)
    fetchLabels({ ids }).then(add, () => {
      for (const id of ids) asked.current.delete(id)
    })
  }, [rows, add])
  return [labels, add]
}
