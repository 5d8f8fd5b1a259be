import fc from 'fast-check'
import { type Asker, SECRET } from './odd-askers'
import { type Known, oddQuestion } from './odd-questions'

interface Round {
  /** The same one asks the same questions. */
  seed: number
  questions: number
  milliseconds: number
  methods?: string[]
}

/** Who may not learn the addresses of commenters. */
const NOT_FOR = ['stranger', 'author']

/**
 * Puts questions until the time is over.
 *
 * @returns how many there were, and what was wrong with answers, such as `GET /api/x → 500`: that the site called them its
 *   own fault, or told the address of a commenter to who may not know it
 */
export async function askOddly(
  url: string,
  { role, headers }: Asker,
  known: Known,
  { seed, questions, milliseconds, methods }: Round,
): Promise<{ asked: number; wrong: string[] }> {
  const end = Date.now() + milliseconds
  const wrong: string[] = []
  let asked = 0
  for (const question of fc.sample(oddQuestion(known, methods), { seed, numRuns: questions })) {
    if (Date.now() > end) break
    const { path, ...init } = question
    const answer = await fetch(url + path, {
      ...init,
      headers: { ...init.headers, ...headers },
      redirect: 'manual',
    })
    // What an odd header says of the encoding may not be so.
    const text = await answer.text().catch(() => '')
    asked += 1
    const told = NOT_FOR.includes(role) && text.includes(SECRET)
    if (answer.status >= 500 || told)
      wrong.push(`${role}: ${JSON.stringify(question)} → ${answer.status}${told ? ', with an address' : ''}`)
  }
  return { asked, wrong }
}
