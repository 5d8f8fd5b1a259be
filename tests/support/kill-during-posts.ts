import { easyPuzzles } from './puzzle'
import { ADMIN, freePort, startSite, type TestSite } from './site'

const AT_ONCE = 8

/** What came of it; each list names comments by their text. */
export interface Outcome {
  kills: number
  /** Posts that the site answered with 201. */
  answered: number
  /** Posts that a kill left without an answer; their readers sent them again. */
  unanswered: number
  stored: number
  missing: string[]
  twice: string[]
  /** Stored without all that was sent, or doubted: its puzzle was spent without it. */
  broken: string[]
}

/**
 * Readers post while the site is killed again and again, as by a power failure of its process; who gets no answer sends
 * the same once more. Then looks at what is stored.
 *
 * @param folder of a site that has started before
 * @param report hears of each kill
 */
export async function killDuringPosts(
  folder: string,
  posts: number,
  kills: number,
  report: (line: string) => void = () => {},
): Promise<Outcome> {
  const env = { DATA_DIR: folder, PORT: String(await freePort()) }
  const solvePuzzle = await easyPuzzles(env)
  let site = await startSite(env)
  let back: Promise<void> = Promise.resolve()
  let killed = 0
  let next = 0
  let unanswered = 0
  const answered = new Set<string>()

  const kill = async () => {
    killed += 1
    await site.stop('SIGKILL')
    report(`kill ${killed} of ${kills}, after ${answered.size} answers`)
    site = await startSite(env)
  }
  const reader = async () => {
    while (next < posts) {
      const text = textOf(next++)
      const puzzle = await solvePuzzle()
      while (!answered.has(text)) {
        await back
        if (await isTaken(site, text, puzzle)) answered.add(text)
        else unanswered += 1
      }
      if (killed < kills && answered.size >= ((killed + 1) * posts) / (kills + 1)) back = kill()
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, reader))
    await back
    const stored = await storedTexts(site)
    return { kills: killed, answered: answered.size, unanswered, ...compare(answered, stored) }
  } finally {
    await site.stop()
  }
}

const textOf = (number: number) => `Ik heb dit nummer ${number} keer meegemaakt, en strekken hielp.`

/** Whether the site answered that it has the comment; false where it died first. */
async function isTaken(site: TestSite, body: string, puzzel: string): Promise<boolean> {
  const fields = { name: 'Lezer', email: 'lezer@geheim.example', body, consent: 'ja', puzzel }
  try {
    const answer = await fetch(`${site.url}/symptomen/spierkrampen/reacties`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(fields),
    })
    if (answer.status === 201) return true
    throw new Error(`a comment was answered ${answer.status}`)
  } catch (error) {
    // What `fetch` says of a connection that broke or was refused.
    if (error instanceof TypeError) return false
    throw error
  }
}

interface Stored {
  body: string
  name: string
  email: string
  status: string
  consentedAt: string
  heldReasons: string[] | null
}

async function storedTexts(site: TestSite): Promise<Stored[]> {
  const login = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMIN),
  })
  const headers = { authorization: `JWT ${(await login.json()).token}` }
  const stored: Stored[] = []
  for (let page = 1; ; page += 1) {
    const query = `limit=100&depth=0&sort=id&page=${page}`
    const { docs, hasNextPage } = await (await fetch(`${site.url}/api/comments?${query}`, { headers })).json()
    stored.push(...docs)
    if (!hasNextPage) return stored
  }
}

function compare(answered: ReadonlySet<string>, stored: readonly Stored[]) {
  const texts = stored.map(({ body }) => body)
  const seen = new Set(texts)
  return {
    stored: stored.length,
    missing: [...answered].filter((text) => !seen.has(text)),
    twice: texts.filter((text, index) => texts.indexOf(text) !== index),
    broken: stored.filter((comment) => !isWhole(comment)).map(({ body }) => body),
  }
}

function isWhole({ body, name, email, status, consentedAt, heldReasons }: Stored): boolean {
  const isUndoubted = (heldReasons ?? []).length === 0
  return Boolean(body && name === 'Lezer' && email && status === 'pending' && consentedAt && isUndoubted)
}
