/** What was, is, and was undone; `key` names what the last step changed. */
export interface History<State> {
  past: State[]
  future: State[]
  key?: string | undefined
}

/** More steps than anybody takes back. */
const MOST_STEPS = 200

/** Notes that `before` is about to change. Steps with the same key, as while typing in one cell, count as one. */
export function remember<State>(history: History<State>, before: State, key?: string): History<State> {
  if (key && key === history.key) return { ...history, future: [] }
  return { past: [...history.past, before].slice(-MOST_STEPS), future: [], key }
}

/** One step back: the state to show, or undefined when there is none. */
export function undo<State>(history: History<State>, now: State): [History<State>, State | undefined] {
  const before = history.past.at(-1)
  if (before === undefined) return [history, undefined]
  return [{ past: history.past.slice(0, -1), future: [now, ...history.future] }, before]
}

/** One step forward again. */
export function redo<State>(history: History<State>, now: State): [History<State>, State | undefined] {
  const [after, ...future] = history.future
  if (after === undefined) return [history, undefined]
  return [{ past: [...history.past, now], future }, after]
}
