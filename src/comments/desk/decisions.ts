import type { BlockWish } from '../blocks/block-writer'
import { BLOCK_LABELS } from '../blocks/kinds'
import { actionsFor, type DeskAction, REJECT, SPAM, wordsOfUndo } from './actions'
import type { Outcome } from './decide'
import { deskClient } from './desk-client'
import { heldWords, nameAll, wordsOf } from './desk-words'
import type { LikelySpam } from './find-likely-spam'
import type { Queue } from './queues'
import type { DeskRow } from './row'
import { type Undoable, undoStack } from './undo-stack'
import type { DeskLine } from './use-desk-line'
import type { DeskRows } from './use-desk-rows'

interface Why {
  reason: string
  mail: boolean
}

/** What moderators decide about comments, and take back. */
export function decisionsOn(queue: Queue, rows: DeskRows, line: DeskLine) {
  const decide = (key: string, chosen = rows.targets()): Promise<void> => {
    const able = chosen.flatMap((row) => {
      const action = actionsFor(row).find((offered) => offered.key === key)
      return action ? [{ row, action }] : []
    })
    const action = able[0]?.action
    if (!action) {
      if (chosen.length > 0) line.problem('Dat kan niet met deze reactie.')
      return Promise.resolve()
    }
    const decided = able.map(({ row }) => row)
    const taken = rows.placed(decided)
    rows.take(decided)
    line.done(`${action.done}: ${nameAll(decided)}.`)
    line.setUndoable(wordsOf(taken, action))
    return line.inLine(async () => {
      await send(taken, action).catch((error) => {
        rows.bringBack(taken)
        throw error
      })
    })
  }

  const reject = (row: DeskRow, why: Why): Promise<boolean> =>
    line.finish(async () => {
      if ((await send(rows.placed([row]), REJECT, why)) === 0) return false
      rows.take([row])
      const mailed = why.mail ? ' De schrijver krijgt over 20 seconden een mail.' : ''
      line.done(`Afgewezen (${why.reason}): ${nameAll([row])}.${mailed}`)
      return true
    })

  /** Answers with how many of them were decided; the others say why not. */
  const send = async (taken: Undoable['rows'], action: DeskAction, why?: Why): Promise<number> => {
    const comments = taken.map(({ row }) => ({ id: row.id, seen: row.status }))
    const { outcomes } = await deskClient.decide(comments, action.to, why).finally(line.showUndoable)
    const done = outcomes.flatMap((outcome) => (outcome.ok ? [outcome] : []))
    if (done.length > 0) {
      undoStack.push({
        decisions: done.map(({ decision }) => decision),
        rows: taken.filter(({ row }) => done.some(({ id }) => id === row.id)),
        queue,
        words: wordsOf(taken, action),
      })
    }
    line.showUndoable()
    line.tellConflicts(outcomes)
    return done.length
  }

  /** Blocks whom or what a comment comes from, and calls it spam. */
  const block = (row: DeskRow, wish: Omit<BlockWish, 'comment'>): Promise<boolean> =>
    line.finish(async () => {
      const taken = rows.placed([row])
      const made = await deskClient.block({ ...wish, comment: row.id, seen: row.status })
      const done = made.outcomes.flatMap((outcome) => (outcome.ok ? [outcome.decision] : []))
      const words = `Blokkade van ${made.shown}${done.length > 0 ? ` en ${wordsOf(taken, SPAM)}` : ''}`
      undoStack.push({ decisions: done, block: made.block, rows: done.length > 0 ? taken : [], queue, words })
      line.showUndoable()
      if (done.length > 0) rows.take([row])
      const also = made.held > 0 ? ` ${heldWords(made.held)}` : ''
      line.done(`Geblokkeerd: ${BLOCK_LABELS[wish.kind].toLowerCase()} ${made.shown}.${also}`)
      line.tellConflicts(made.outcomes)
      return true
    })

  /** Calls spam what was shown before, also what is not on the desk. */
  const putAside = (found: LikelySpam['found']): Promise<void> =>
    line.inLine(async () => {
      line.done(`Bezig met ${found.length} reacties …`)
      const { outcomes } = await deskClient.putAside(found.map(({ id, seen }) => ({ id, seen })))
      const done = new Map(
        outcomes.flatMap((outcome) => (outcome.ok ? [[outcome.id, outcome.decision]] : [])),
      )
      const shown = rows.onDesk((id) => done.has(id))
      const comments = done.size === 1 ? 'de reactie' : `${done.size} reacties`
      if (done.size > 0) {
        const words = wordsOfUndo(SPAM, comments, 'pending')
        undoStack.push({ decisions: [...done.values()], rows: rows.placed(shown), queue, words })
        rows.take(shown)
        line.done(`${SPAM.done}: ${comments}.`)
      }
      line.showUndoable()
      line.tellConflicts(outcomes)
    })

  const undo = (): Promise<void> =>
    line.inLine(async () => {
      const last = undoStack.pop()
      line.showUndoable()
      if (!last) return line.problem('Er is niets meer om terug te draaien.')
      const { outcomes } = await takeBack(last).catch((error) => {
        undoStack.push(last)
        line.showUndoable()
        throw error
      })
      const back = last.rows.filter(({ row }) => outcomes.some(({ id, ok }) => ok && id === row.id))
      const count = outcomes.filter(({ ok }) => ok).length
      if (count > 0 || last.block) {
        const what = count === back.length ? nameAll(back.map(({ row }) => row)) : `${count} reacties`
        const lifted = last.block ? 'De blokkade is opgeheven. ' : ''
        line.done(count > 0 ? `${lifted}Teruggedraaid: ${what}.` : lifted.trim())
      }
      line.tellConflicts(outcomes)
      if (last.queue !== queue || back.length === 0) return
      rows.bringBack(back)
      if (back[0]) rows.makeCurrent(back[0].row.id)
    })

  return { decide, reject, send, block, putAside, undo }
}

export type Decisions = ReturnType<typeof decisionsOn>

/** The block first: what it held waits again when the decision is taken back. */
async function takeBack({ block, decisions }: Undoable): Promise<{ outcomes: Outcome[] }> {
  if (block) await deskClient.lift(block)
  return deskClient.undo(decisions)
}
