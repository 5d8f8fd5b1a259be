interface Call {
  /** Sent as JSON. */
  body?: object
  /** The `updatedAt` of what the change was made of: another one that was stored meanwhile is not overwritten. */
  basedOn?: string
  /** Sent as it is. */
  file?: Blob
  signal?: AbortSignal
  /** Also when the page is left before it is sent. */
  keepalive?: boolean
  /** What an editor reads where the answer says nothing. */
  otherwise?: string
}

/** The server said no, or could not be reached (status 0); the message is a sentence that an editor can read. */
export class Refused extends Error {
  override name = 'Refused'

  constructor(
    message: string,
    readonly status: number,
    /** What the server sent. */
    readonly answer: object = {},
  ) {
    super(message)
  }
}

/** Asks the site something for the admin, and reads its JSON. @throws Refused; an abort as it is */
export async function callStaff<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  call: Call = {},
): Promise<Answer> {
  return (await askStaff(method, path, call)).json()
}

/** The same for an answer that is no JSON, or that comes bit by bit. @throws Refused; an abort as it is */
export async function askStaff(method: string, path: string, call: Call = {}): Promise<Response> {
  const {
    basedOn,
    body,
    file,
    keepalive = false,
    signal,
    otherwise = 'Dat lukte niet. Probeer het opnieuw.',
  } = call
  const answer = await fetch(path, {
    method,
    credentials: 'include',
    keepalive,
    ...(signal && { signal }),
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(basedOn && { 'x-based-on': basedOn }) },
    }),
    ...(file && { body: file, headers: { 'content-type': 'application/octet-stream' } }),
  }).catch((error) => {
    if (signal?.aborted) throw error
    throw new Refused('De site is niet te bereiken. Er is niets veranderd.', 0)
  })
  if (answer.ok) return answer
  const json = await answer.json().catch(() => ({}))
  throw new Refused(wordsOf(json, answer.status) ?? otherwise, answer.status, json)
}

interface Errors {
  errors?: { message?: string; data?: { errors?: { message?: string }[] } }[]
}

function wordsOf({ errors }: Errors, status: number): string | undefined {
  if (status === 401 || status === 403)
    return 'U bent niet meer ingelogd, of dit is niet voor uw rol. Log opnieuw in.'
  // Payload puts what is wrong with a field inside the error about the document.
  return errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message
}
