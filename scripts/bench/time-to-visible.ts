import { Agent } from 'node:http'
import { type BenchArticle, textOf } from './fill-article'
import { send } from './http'
import type { Staff } from './staff'
import { type Spread, spread } from './statistics'

const TIMES = 10
/** How often the page is asked for after the change was answered. */
const LOOKS_AFTER = 20
const PATIENCE_MS = 15_000

export interface Visible {
  /** Milliseconds from the sending of the change to the first whole page with it. */
  visible: Spread
  /** Milliseconds from the sending of the change to its answer. */
  answered: Spread
  /** Pages without the change that were asked for after its answer. */
  stale: number
}

/** An editor publishes a new introduction; a moderator releases a comment. */
export async function measureVisible(
  staff: Staff,
  article: BenchArticle,
): Promise<{ article: Visible; comment: Visible }> {
  return {
    article: await repeat(article.url, (number) => publish(staff, article, number)),
    comment: await repeat(article.url, (number) => release(staff, article, number)),
  }
}

/** A change that is ready to be sent. */
interface Change {
  /** The text that the page has once the change is visible. */
  shows: string
  send: () => Promise<unknown>
  undo?: () => Promise<unknown>
}

async function publish(staff: Staff, { id }: BenchArticle, number: number): Promise<Change> {
  const shows = `Proefinleiding nummer ${number}.`
  const body = { introduction: shows, _status: 'published' }
  return { shows, send: () => staff.send('PATCH', `/api/symptoms/${id}`, body) }
}

async function release(staff: Staff, article: BenchArticle, number: number): Promise<Change> {
  const shows = `Proefreactie nummer ${number}.`
  const { id } = await staff.send('POST', '/api/comments', {
    symptom: article.id,
    // A thread of its own could begin the next page.
    parent: article.comment,
    name: 'Lezer',
    email: `proef${number}@example.net`,
    body: `${shows} ${textOf(number)}`,
    status: 'pending',
  })
  const become = (status: string) => staff.send('PATCH', `/api/comments/${id}`, { status })
  // The page keeps its 50 comments.
  return { shows, send: () => become('published'), undo: () => become('rejected') }
}

async function repeat(page: string, prepare: (number: number) => Promise<Change>): Promise<Visible> {
  const looks: Look[] = []
  for (let number = 1; number <= TIMES; number += 1) {
    const change = await prepare(number)
    looks.push(await changeAndLook(page, change))
    await change.undo?.()
  }
  return {
    visible: spread(looks.map((look) => look.visible)),
    answered: spread(looks.map((look) => look.answered)),
    stale: looks.reduce((sum, look) => sum + look.stale, 0),
  }
}

interface Look {
  visible: number
  answered: number
  stale: number
}

/** Sends the change and asks for the page again and again meanwhile, without a pause. */
async function changeAndLook(page: string, change: Change): Promise<Look> {
  const agent = new Agent({ keepAlive: true })
  const began = performance.now()
  const look = { visible: Number.POSITIVE_INFINITY, answered: Number.POSITIVE_INFINITY, stale: 0 }
  const sending = change.send().then(() => {
    look.answered = performance.now() - began
  })
  const looking = async () => {
    for (let after = 0; after < LOOKS_AFTER || look.visible === Number.POSITIVE_INFINITY; ) {
      const asked = performance.now() - began
      if (asked > PATIENCE_MS) throw new Error(`not on the page after ${PATIENCE_MS} ms: ${change.shows}`)
      const { body } = await send(page, { agent })
      const isNew = body.includes(change.shows)
      if (isNew) look.visible = Math.min(look.visible, performance.now() - began)
      if (asked < look.answered) continue
      after += 1
      if (!isNew) look.stale += 1
    }
  }
  await Promise.all([sending, looking()])
  agent.destroy()
  return look
}
