'use client'

import { useCallback, useRef, useState } from 'react'
import type { QueueCounts } from './count-queues'
import { announceCounts } from './counts-event'
import type { Outcome } from './decide'
import { deskClient } from './desk-client'
import { undoStack } from './undo-stack'

export interface Notice {
  kind: 'done' | 'problem'
  text: string
}

/** What the desk asks of the server, one thing after the other, and what it says came of it. */
export function useDeskLine() {
  const [notice, setNotice] = useState<Notice>()
  const [undoable, setUndoable] = useState(undoStack.at(-1)?.words)
  const done = (text: string) => setNotice({ kind: 'done', text })
  const problem = useCallback((error: unknown) => {
    setNotice({ kind: 'problem', text: error instanceof Error ? error.message : String(error) })
  }, [])
  const showUndoable = () => setUndoable(undoStack.at(-1)?.words)

  // Decisions reach the server in the order in which they were taken, and a quick undo waits for what it takes back.
  const line = useRef(Promise.resolve())
  const inLine = (work: () => Promise<void>) => {
    line.current = line.current.then(work).catch(problem).then(refreshCounts)
    return line.current
  }

  /** As {@link inLine}; answers with whether it is done, so that a form can keep what was typed. */
  const finish = async (work: () => Promise<boolean>): Promise<boolean> => {
    let isDone = false
    await inLine(async () => {
      isDone = await work()
    })
    return isDone
  }

  const tellConflicts = (outcomes: Outcome[]) => {
    const messages = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.message])))
    if (messages.size > 0) problem([...messages].join(' '))
  }

  return { notice, done, problem, undoable, setUndoable, showUndoable, inLine, finish, tellConflicts }
}

export type DeskLine = ReturnType<typeof useDeskLine>

async function refreshCounts(): Promise<void> {
  const counts: QueueCounts | undefined = await deskClient.counts().catch(() => undefined)
  if (counts) announceCounts(counts)
}
