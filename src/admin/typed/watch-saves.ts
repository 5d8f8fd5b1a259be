export type Fields = Record<string, unknown>

/** The form as it goes to the site. */
export interface Save {
  sent: Fields
  /** Whether it is made without anybody asking for it. */
  isAutosave: boolean
}

export interface Answer {
  /** Of HTTP; 0 where the site could not be reached. */
  status: number
  json: Fields
}

interface Watcher {
  /** Sent along. */
  headers: () => Record<string, string>
  /** What becomes of it: the words for an editor where it failed and Payload has none, or that it is to be sent again. */
  onAnswer: (save: Save, answer: Answer) => Promise<{ words?: string; again?: boolean }>
}

/** More is no waiting any more. */
const PATIENCE_MS = 30_000

const watchers = new Map<string, Watcher>()
const lastSaves = new Map<string, Promise<unknown>>()
let send: typeof window.fetch | undefined

/**
 * Sees every save of one document, whoever makes it: Payload's form and buttons do not tell one failure from another, and
 * know no place to ask. Saves of a document follow each other, so that none is made on what the one before replaces.
 *
 * @param path of the document in the API
 * @returns what ends the watch
 */
export function watchSaves(path: string, watcher: Watcher): () => void {
  if (!send) {
    send = window.fetch.bind(window)
    window.fetch = (input, init) => {
      const saved = typeof input === 'string' && isSave(init) ? pathOf(input) : undefined
      const watching = saved === undefined ? undefined : watchers.get(saved)
      return watching
        ? inTurn(saved as string, () => answered(watching, String(input), init))
        : sent(input, init)
    }
  }
  watchers.set(path, watcher)
  return () => {
    if (watchers.get(path) === watcher) watchers.delete(path)
  }
}

/** When no save of the document is on its way. */
export async function savesDone(path: string): Promise<void> {
  await lastSaves.get(path)
}

function isSave(init: RequestInit | undefined): boolean {
  return ['PATCH', 'POST'].includes(init?.method?.toUpperCase() ?? '')
}

function pathOf(address: string): string {
  return new URL(address, window.location.href).pathname
}

async function inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (lastSaves.get(path) ?? Promise.resolve()).then(work)
  lastSaves.set(
    path,
    turn.catch(() => {}),
  )
  return turn
}

async function answered(watcher: Watcher, address: string, init: RequestInit | undefined): Promise<Response> {
  const isAutosave = new URL(address, window.location.href).searchParams.get('autosave') === 'true'
  const response = await sent(address, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), ...watcher.headers() },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined)
  const json = await response
    ?.clone()
    .json()
    .catch(() => ({}))
  const answer = { status: response?.status ?? 0, json: json ?? {} }
  const { again, words } = await watcher.onAnswer({ sent: bodyOf(init), isAutosave }, answer)
  if (again) return answered(watcher, address, init)
  if (response && (response.ok || !words)) return response
  // Payload shows what it finds here beside the words that stay; what saves by itself has no need of both.
  const errors = isAutosave ? [] : [{ message: words }]
  return Response.json({ errors }, { status: response?.status ?? 503 })
}

function sent(...request: Parameters<typeof window.fetch>): Promise<Response> {
  return (send ?? window.fetch)(...request)
}

/** Payload's form sends itself as a field of a form. */
function bodyOf(init: RequestInit | undefined): Fields {
  const { body } = init ?? {}
  const text = body instanceof FormData ? body.get('_payload') : body
  return typeof text === 'string' ? JSON.parse(text) : {}
}
