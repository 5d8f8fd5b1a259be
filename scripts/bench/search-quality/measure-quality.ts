import type { Entries } from './read-folder'

/** A question as people type it, with the slugs that are right; those of causes begin with "oorzaak:". */
export interface Asked {
  question: string
  right: string[]
  kind: string
}

export interface Quality {
  asked: number
  /** How many have a right answer first, and among the first three. */
  first: number
  firstThree: number
  /** The sum of 1 / place of the first right answer. */
  reciprocal: number
  nothing: number
}

/** Answers a question with slugs, the best first; those of causes begin with "oorzaak:". */
export type Answerer = (question: string) => Promise<string[]>

const CAUSE = 'oorzaak:'

export function readAsked(tsv: string): Asked[] {
  const lines = tsv.split('\n').filter(Boolean)
  return lines.map((line) => {
    const [question = '', right = '', kind = ''] = line.split('\t')
    return { question, right: right.split('|'), kind }
  })
}

/** How well an answerer does, by kind of question; `tell` gets those whose first answer is wrong. */
export async function measureQuality(
  answer: Answerer,
  all: Asked[],
  entries: Entries,
  tell?: (asked: Asked, answers: string[]) => void,
): Promise<Map<string, Quality>> {
  const isRight = rightAnswers(entries)
  const byKind = new Map<string, Quality>()
  for (const asked of all) {
    const answers = await answer(asked.question)
    const place = answers.findIndex((slug) => isRight(asked, slug)) + 1
    if (place !== 1) tell?.(asked, answers)
    const known = byKind.get(asked.kind) ?? NOTHING_ASKED
    byKind.set(asked.kind, {
      asked: known.asked + 1,
      first: known.first + (place === 1 ? 1 : 0),
      firstThree: known.firstThree + (place > 0 && place <= 3 ? 1 : 0),
      reciprocal: known.reciprocal + (place > 0 ? 1 / place : 0),
      nothing: known.nothing + (answers.length === 0 ? 1 : 0),
    })
  }
  return byKind
}

const NOTHING_ASKED: Quality = { asked: 0, first: 0, firstThree: 0, reciprocal: 0, nothing: 0 }

/** All kinds together. */
export function inAll(byKind: Map<string, Quality>): Quality {
  const sum = { ...NOTHING_ASKED }
  for (const quality of byKind.values()) {
    for (const key of Object.keys(sum) as (keyof Quality)[]) sum[key] += quality[key]
  }
  return sum
}

/** For a cause that is asked for, a symptom that lists it is right too. */
function rightAnswers({ symptoms, causes }: Entries): (asked: Asked, slug: string) => boolean {
  const slugOfCause = new Map(causes.map(({ id, slug }) => [id, CAUSE + slug]))
  const listed = new Map(
    symptoms.map((symptom) => [symptom.slug, symptom.causes.map((cause) => slugOfCause.get(cause))]),
  )
  return ({ right }, slug) =>
    right.includes(slug) || (listed.get(slug)?.some((cause) => cause && right.includes(cause)) ?? false)
}
