'use client'

import { useEffect, useRef, useState } from 'react'
import { deskClient } from './desk-client'
import type { DeskFilter } from './filter'
import type { Queue } from './queues'
import type { DeskPage, DeskRow } from './row'
import { putBack, type Undoable } from './undo-stack'

/** Below this many rows the next page is fetched. */
const FEW = 20

/** The rows on the desk, which one is current, and which are chosen. */
export function useDeskRows(
  queue: Queue,
  filter: DeskFilter,
  first: DeskPage,
  problem: (error: unknown) => void,
) {
  const [rows, showRows] = useState(first.rows)
  const [after, setAfter] = useState(first.after)
  const [current, setCurrent] = useState(first.rows[0]?.id)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())

  // What the server answers comes when the desk is another one than when it was asked.
  const known = useRef(first.rows)
  const change = (to: (rows: DeskRow[]) => DeskRow[]) => {
    known.current = to(known.current)
    showRows(known.current)
  }

  const isFetching = useRef(false)
  useEffect(() => {
    if (rows.length >= FEW || !after || isFetching.current) return
    isFetching.current = true
    deskClient
      .list(queue, filter, after)
      .then((page) => {
        const isNew = ({ id }: DeskRow) => !known.current.some((row) => row.id === id)
        known.current = [...known.current, ...page.rows.filter(isNew)]
        showRows(known.current)
        setAfter(page.after)
        setCurrent((id) => id ?? page.rows[0]?.id)
      })
      .catch(problem)
      .finally(() => {
        isFetching.current = false
      })
  }, [rows, after, queue, filter, problem])

  const targets = (): DeskRow[] =>
    rows.filter(({ id }) => (selected.size > 0 ? selected.has(id) : id === current))

  const onDesk = (isWanted: (id: string) => boolean): DeskRow[] =>
    known.current.filter(({ id }) => isWanted(id))

  /** With where each stands, for when it comes back. */
  const placed = (some: readonly DeskRow[]): Undoable['rows'] =>
    some.map((row) => ({ row, place: known.current.findIndex(({ id }) => id === row.id) }))

  /** Takes rows off the desk at once; the next one comes up. */
  const take = (taken: readonly DeskRow[]) => {
    const ids = new Set(taken.map(({ id }) => id))
    const before = known.current
    const place = before.findIndex(({ id }) => id === taken.at(-1)?.id)
    const isLeft = ({ id }: DeskRow) => !ids.has(id)
    const next = before.slice(place + 1).find(isLeft) ?? before.findLast(isLeft)
    change((all) => all.filter(isLeft))
    setCurrent((id) => (id && !ids.has(id) ? id : next?.id))
    setSelected((chosen) => new Set([...chosen].filter((id) => !ids.has(id))))
  }

  const bringBack = (taken: Undoable['rows']) => change((left) => putBack(left, taken))

  /** Unless the press that chose it took it off the desk: then the next one came up. */
  const makeCurrent = (id: string) => {
    if (known.current.some((row) => row.id === id)) setCurrent(id)
  }

  const update = (id: string, to: (row: DeskRow) => DeskRow) =>
    change((all) => all.map((row) => (row.id === id ? to(row) : row)))

  const move = (steps: 1 | -1) => {
    const place = rows.findIndex(({ id }) => id === current)
    setCurrent(rows[Math.min(rows.length - 1, Math.max(0, place + steps))]?.id)
  }

  const toggle = (id: string | undefined) => {
    if (!id) return
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }

  const selectAll = (isOn: boolean) => setSelected(new Set(isOn ? rows.map(({ id }) => id) : []))

  return {
    rows,
    hasMore: Boolean(after),
    current,
    makeCurrent,
    selected,
    targets,
    onDesk,
    placed,
    take,
    bringBack,
    update,
    move,
    toggle,
    selectAll,
  }
}

export type DeskRows = ReturnType<typeof useDeskRows>
