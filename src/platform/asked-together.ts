import DataLoader from 'dataloader'
import type { Payload } from 'payload'

/** How many questions are one at most: a statement of SQLite takes 32.766 values. */
const AT_ONCE = 20

/**
 * What many ask of the database in the same turn of the event loop, as one question. Nothing is kept: who asks in the next turn
 * asks anew. Where it fails, each is asked by itself, so that nobody's question can spoil those of others.
 *
 * @param ask answers the questions, each in its place
 */
export function askedTogether<Question, Answer>(
  ask: (payload: Payload, questions: readonly Question[]) => Promise<Answer[]>,
): (payload: Payload, question: Question) => Promise<Answer> {
  const loaders = new WeakMap<Payload, DataLoader<Question, Answer>>()
  return (payload, question) => {
    const loader = loaders.get(payload) ?? new DataLoader(answer(payload), LOADED_ONCE)
    loaders.set(payload, loader)
    return loader.load(question)
  }

  function answer(payload: Payload): DataLoader.BatchLoadFn<Question, Answer> {
    return async (questions) => {
      if (questions.length === 1) return ask(payload, questions)
      try {
        return await ask(payload, questions)
      } catch {
        const alone = questions.map(async (question) => (await ask(payload, [question]))[0] as Answer)
        return Promise.all(alone.map((answered) => answered.catch((error: Error) => error)))
      }
    }
  }
}

const LOADED_ONCE = { cache: false, maxBatchSize: AT_ONCE }
