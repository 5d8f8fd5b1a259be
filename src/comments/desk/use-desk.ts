'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { BlockWish } from '../blocks/block-writer'
import { BLOCK_LABELS } from '../blocks/kinds'
import type { Note } from '../notes/note'
import { actionsFor, type DeskAction, PUBLISH, REJECT, SPAM, wordsOfUndo } from './actions'
import type { QueueCounts } from './count-queues'
import { announceCounts } from './counts-event'
import type { Outcome } from './decide'
import { deskClient } from './desk-client'
import type { DeskFilter } from './filter'
import type { LikelySpam } from './find-likely-spam'
import type { Queue } from './queues'
import type { DeskPage, DeskRow } from './row'
import { putBack, type Undoable, undoStack } from './undo-stack'

/** Below this many rows the next page is fetched. */
const FEW = 20

export interface Notice {
  kind: 'done' | 'problem'
  text: string
}

/** The rows on the desk, which one is current, and everything that can be done with them. */
export function useDesk(queue: Queue, filter: DeskFilter, first: DeskPage) {
  const [rows, setRows] = useState(first.rows)
  const [after, setAfter] = useState(first.after)
  const [current, setCurrent] = useState(first.rows[0]?.id)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [notice, setNotice] = useState<Notice>()
  const [undoable, setUndoable] = useState(undoStack.at(-1)?.words)
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

  const isFetching = useRef(false)
  useEffect(() => {
    if (rows.length >= FEW || !after || isFetching.current) return
    isFetching.current = true
    deskClient
      .list(queue, filter, after)
      .then((page) => {
        setRows((known) => [...known, ...page.rows.filter(({ id }) => !known.some((row) => row.id === id))])
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

  /** Takes rows off the desk at once; the next one comes up. */
  const take = (taken: DeskRow[]) => {
    const ids = new Set(taken.map(({ id }) => id))
    const place = rows.findIndex(({ id }) => id === taken.at(-1)?.id)
    const next =
      rows.slice(place + 1).find(({ id }) => !ids.has(id)) ?? rows.findLast(({ id }) => !ids.has(id))
    setRows(rows.filter(({ id }) => !ids.has(id)))
    setCurrent(next?.id)
    setSelected(new Set())
  }

  const decide = (key: string, chosen = targets()) => {
    const able = chosen.flatMap((row) => {
      const action = actionsFor(row).find((offered) => offered.key === key)
      return action ? [{ row, action }] : []
    })
    const action = able[0]?.action
    if (!action) {
      if (chosen.length > 0) setNotice({ kind: 'problem', text: 'Dat kan niet met deze reactie.' })
      return Promise.resolve()
    }
    const taken = able.map(({ row }) => ({ row, place: rows.findIndex(({ id }) => id === row.id) }))
    const decided = taken.map(({ row }) => row)
    take(decided)
    setNotice({ kind: 'done', text: `${action.done}: ${nameAll(decided)}.` })
    setUndoable(wordsOf(taken, action))
    return inLine(async () => {
      await send(taken, action).catch((error) => {
        setRows((left) => putBack(left, taken))
        throw error
      })
    })
  }

  /** Answers with how many of them were decided; the others say why not. */
  const send = async (
    taken: Undoable['rows'],
    action: DeskAction,
    why?: { reason: string; mail: boolean },
  ): Promise<number> => {
    const comments = taken.map(({ row }) => ({ id: row.id, seen: row.status }))
    const { outcomes } = await deskClient.decide(comments, action.to, why).finally(showUndoable)
    const done = outcomes.flatMap((outcome) => (outcome.ok ? [outcome] : []))
    if (done.length > 0) {
      undoStack.push({
        decisions: done.map(({ decision }) => decision),
        rows: taken.filter(({ row }) => done.some(({ id }) => id === row.id)),
        queue,
        words: wordsOf(taken, action),
      })
    }
    showUndoable()
    tellConflicts(outcomes)
    return done.length
  }

  const undo = () =>
    inLine(async () => {
      const last = undoStack.pop()
      showUndoable()
      if (!last) return setNotice({ kind: 'problem', text: 'Er is niets meer om terug te draaien.' })
      const { outcomes } = await takeBack(last).catch((error) => {
        undoStack.push(last)
        showUndoable()
        throw error
      })
      const back = last.rows.filter(({ row }) => outcomes.some(({ id, ok }) => ok && id === row.id))
      const count = outcomes.filter(({ ok }) => ok).length
      if (count > 0 || last.block) {
        const what = count === back.length ? nameAll(back.map(({ row }) => row)) : `${count} reacties`
        const lifted = last.block ? 'De blokkade is opgeheven. ' : ''
        setNotice({ kind: 'done', text: count > 0 ? `${lifted}Teruggedraaid: ${what}.` : lifted.trim() })
      }
      tellConflicts(outcomes)
      if (last.queue !== queue || back.length === 0) return
      setRows((left) => putBack(left, back))
      setCurrent(back[0]?.row.id)
    })

  const tellConflicts = (outcomes: Outcome[]) => {
    const messages = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.message])))
    if (messages.size > 0) setNotice({ kind: 'problem', text: [...messages].join(' ') })
  }

  /**
   * Publishes what still waits first: an answer under an invisible comment would stand by itself. Answers with whether
   * it is done, so that the form can keep what was typed.
   */
  const reply = async (row: DeskRow, body: string): Promise<boolean> => {
    let isDone = false
    await inLine(async () => {
      const isPublic = row.status === 'published'
      const taken = [{ row, place: rows.findIndex(({ id }) => id === row.id) }]
      if (!isPublic && (await send(taken, PUBLISH)) === 0) return
      await deskClient.reply(row.id, body)
      isDone = true
      if (!isPublic) take([row])
      setNotice({ kind: 'done', text: `Antwoord aan ${row.name} geplaatst.` })
    })
    return isDone
  }

  const edit = async (row: DeskRow, fields: { name: string; body: string }): Promise<boolean> => {
    let isDone = false
    await inLine(async () => {
      await deskClient.edit(row.id, fields)
      isDone = true
      const editedAt = new Date().toISOString()
      setRows((known) =>
        known.map((other) => (other.id === row.id ? { ...other, ...fields, editedAt } : other)),
      )
      setNotice({ kind: 'done', text: `Reactie van ${fields.name} bewaard.` })
    })
    return isDone
  }

  const reject = async (row: DeskRow, why: { reason: string; mail: boolean }): Promise<boolean> => {
    let isDone = false
    await inLine(async () => {
      const taken = [{ row, place: rows.findIndex(({ id }) => id === row.id) }]
      if ((await send(taken, REJECT, why)) === 0) return
      isDone = true
      take([row])
      const mailed = why.mail ? ' De schrijver krijgt over 20 seconden een mail.' : ''
      setNotice({ kind: 'done', text: `Afgewezen (${why.reason}): ${nameAll([row])}.${mailed}` })
    })
    return isDone
  }

  /** Blocks whom or what a comment comes from, and calls it spam. */
  const block = async (row: DeskRow, wish: Omit<BlockWish, 'comment'>): Promise<boolean> => {
    let isDone = false
    await inLine(async () => {
      const taken = [{ row, place: rows.findIndex(({ id }) => id === row.id) }]
      const made = await deskClient.block({ ...wish, comment: row.id, seen: row.status })
      isDone = true
      const done = made.outcomes.flatMap((outcome) => (outcome.ok ? [outcome.decision] : []))
      const words = `Blokkade van ${made.shown}${done.length > 0 ? ` en ${wordsOf(taken, SPAM)}` : ''}`
      undoStack.push({ decisions: done, block: made.block, rows: done.length > 0 ? taken : [], queue, words })
      showUndoable()
      if (done.length > 0) take([row])
      const also = made.held > 0 ? ` ${heldWords(made.held)}` : ''
      const kind = BLOCK_LABELS[wish.kind].toLowerCase()
      setNotice({ kind: 'done', text: `Geblokkeerd: ${kind} ${made.shown}.${also}` })
      tellConflicts(made.outcomes)
    })
    return isDone
  }

  /** Calls spam what was shown before, also what is not on the desk. */
  const putAside = (found: LikelySpam['found']) =>
    inLine(async () => {
      setNotice({ kind: 'done', text: `Bezig met ${found.length} reacties …` })
      const { outcomes } = await deskClient.putAside(found.map(({ id, seen }) => ({ id, seen })))
      const done = new Map(
        outcomes.flatMap((outcome) => (outcome.ok ? [[outcome.id, outcome.decision]] : [])),
      )
      const taken = rows.flatMap((row, place) => (done.has(row.id) ? [{ row, place }] : []))
      const comments = done.size === 1 ? 'de reactie' : `${done.size} reacties`
      if (done.size > 0) {
        const words = wordsOfUndo(SPAM, comments, 'pending')
        undoStack.push({ decisions: [...done.values()], rows: taken, queue, words })
        take(taken.map(({ row }) => row))
        setNotice({ kind: 'done', text: `${SPAM.done}: ${comments}.` })
      }
      showUndoable()
      tellConflicts(outcomes)
    })

  const setNotes = (row: DeskRow, change: (notes: Note[]) => Note[]) =>
    setRows((known) =>
      known.map((other) => (other.id === row.id ? { ...other, notes: change(other.notes) } : other)),
    )

  const addNote = async (row: DeskRow, body: string): Promise<boolean> => {
    let isDone = false
    await inLine(async () => {
      const note = await deskClient.addNote(row.id, body)
      isDone = true
      setNotes(row, (notes) => [...notes, note])
      setNotice({ kind: 'done', text: `Aantekening bij ${nameAll([row])} bewaard.` })
    })
    return isDone
  }

  const deleteNote = (row: DeskRow, { id }: Note) =>
    inLine(async () => {
      await deskClient.deleteNote(id)
      setNotes(row, (notes) => notes.filter((note) => note.id !== id))
      setNotice({ kind: 'done', text: `Aantekening bij ${nameAll([row])} gewist.` })
    })

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
    setCurrent,
    selected,
    toggle,
    selectAll,
    notice,
    problem,
    undoable,
    block,
    putAside,
    reject,
    addNote,
    deleteNote,
    decide,
    undo,
    reply,
    edit,
    move,
  }
}

export type Desk = ReturnType<typeof useDesk>

/** The block first: what it held waits again when the decision is taken back. */
async function takeBack({ block, decisions }: Undoable): Promise<{ outcomes: Outcome[] }> {
  if (block) await deskClient.lift(block)
  return deskClient.undo(decisions)
}

function heldWords(held: number): string {
  return held === 1
    ? 'Nog 1 reactie die wachtte, gaat mee.'
    : `Nog ${held.toLocaleString('nl-NL')} reacties die wachtten, gaan mee.`
}

async function refreshCounts(): Promise<void> {
  const counts: QueueCounts | undefined = await deskClient.counts().catch(() => undefined)
  if (counts) announceCounts(counts)
}

function wordsOf(taken: Undoable['rows'], action: DeskAction): string {
  const [first] = taken
  return wordsOfUndo(action, nameAll(taken.map(({ row }) => row)), first?.row.status ?? 'pending')
}

function nameAll(rows: DeskRow[]): string {
  return rows.length === 1 ? `de reactie van ${rows[0]?.name}` : `${rows.length} reacties`
}
