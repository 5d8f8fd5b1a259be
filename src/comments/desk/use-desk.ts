'use client'

import { decisionsOn } from './decisions'
import type { DeskFilter } from './filter'
import type { Queue } from './queues'
import type { DeskPage } from './row'
import { rowChangesOn } from './row-changes'
import { useDeskLine } from './use-desk-line'
import { useDeskRows } from './use-desk-rows'

/** The rows on the desk, which one is current, and everything that can be done with them. */
export function useDesk(queue: Queue, filter: DeskFilter, first: DeskPage) {
  const line = useDeskLine()
  const rows = useDeskRows(queue, filter, first, line.problem)
  const decisions = decisionsOn(queue, rows, line)
  const changes = rowChangesOn(rows, line, decisions)
  return {
    ...rows,
    ...decisions,
    ...changes,
    notice: line.notice,
    problem: line.problem,
    undoable: line.undoable,
  }
}

export type Desk = ReturnType<typeof useDesk>
