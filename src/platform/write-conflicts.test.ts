import { expect, it } from 'vitest'
import { answerWriteConflict, inTransaction, isWriteConflict, retryingConflicts } from './write-conflicts'

/** As MongoDB's driver throws it; DocumentDB sends no label. */
const conflict = (labels: string[] = []) =>
  Object.assign(new Error('WriteConflict error'), { code: 112, errorLabelSet: new Set(labels) })
const labelled = Object.assign(new Error('no such transaction'), {
  code: 251,
  errorLabelSet: new Set(['TransientTransactionError']),
})

it('knows a conflict by its code, by its label, and inside another error', () => {
  expect(isWriteConflict(conflict())).toBe(true)
  expect(isWriteConflict(labelled)).toBe(true)
  expect(isWriteConflict(new Error('Payload', { cause: conflict() }))).toBe(true)
  expect(isWriteConflict(Object.assign(new Error('duplicate key'), { code: 11000 }))).toBe(false)
  expect(isWriteConflict(undefined)).toBe(false)
})

/** Payload's handler, as far as it counts here: the first attempts meet somebody else. */
function handlerThatMeets(times: number) {
  const bodies: string[] = []
  const handler = async (request: Request) => {
    bodies.push(await request.text())
    if (bodies.length > times) return Response.json({ doc: {} })
    const req = {} as { responseHeaders?: Headers }
    const told = await answerWriteConflict({ error: conflict(), req } as never)
    return Response.json(told?.response, { status: told?.status, headers: req.responseHeaders })
  }
  return { bodies, handler: retryingConflicts(handler) }
}

const patch = (body: string) => {
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
  return new Request('http://localhost/api/symptoms/1', { method: 'PATCH', headers, body })
}

it('sends a change again with the same body until nobody is in between', async () => {
  const { bodies, handler } = handlerThatMeets(3)
  const answer = await handler(patch('{"title":"Kramp"}'), undefined)
  expect(answer.status).toBe(200)
  expect(bodies).toEqual(Array(4).fill('{"title":"Kramp"}'))
})

it('gives up after three more attempts, with 409 in words', async () => {
  const { bodies, handler } = handlerThatMeets(9)
  const answer = await handler(patch('{}'), undefined)
  expect(answer.status).toBe(409)
  expect((await answer.json()).errors[0].message).toContain('Iemand anders veranderde dit')
  expect([...answer.headers.keys()]).not.toContain('x-write-conflict')
  expect(bodies).toHaveLength(4)
})

const PARTS = { 'content-type': 'multipart/form-data; boundary=a' }
const part = (name: string, content: string) =>
  `--a\r\ncontent-disposition: form-data; name=${name}\r\n\r\n${content}\r\n--a--\r\n`
const form = (body: BodyInit) =>
  new Request('http://localhost/api/symptoms/1', { method: 'PATCH', headers: PARTS, body })

it('sends the form of the admin again, and a body whose length nobody said', async () => {
  const body = part('"_payload"', '{}')
  for (const sent of [body, new Blob([body]).stream()]) {
    const { bodies, handler } = handlerThatMeets(2)
    const request = new Request(form(''), { body: sent, duplex: 'half' } as RequestInit)
    expect((await handler(request, undefined)).status).toBe(200)
    expect(bodies).toEqual(Array(3).fill(body))
  }
})

it.each([
  ['an upload', part('"file"; filename="a.png"', 'x')],
  ['what is large', part('"_payload"', 'x'.repeat(5 * 1024 * 1024))],
])('sends %s once, as it is', async (_, body) => {
  const { bodies, handler } = handlerThatMeets(9)
  expect((await handler(form(body), undefined)).status).toBe(409)
  expect(bodies.map((sent) => sent === body)).toEqual([true])
})

/** The transactions of a database, as far as Payload uses them. */
function requestTo(database: string[], commitFails = 0) {
  let failures = commitFails
  const db = {
    beginTransaction: async () => database.push('begin') && `t${database.length}`,
    commitTransaction: async () => {
      database.push('commit')
      if (failures-- > 0) throw conflict()
    },
    rollbackTransaction: async () => void database.push('rollback'),
  }
  return { payload: { db } } as never
}

it('begins a transaction anew where work or commit meets somebody else', async () => {
  const database: string[] = []
  let attempts = 0
  const work = async () => {
    attempts += 1
    if (attempts === 1) throw conflict()
    return 'done'
  }
  expect(await inTransaction(requestTo(database, 1), work)).toBe('done')
  expect(database).toEqual(['begin', 'rollback', 'begin', 'commit', 'rollback', 'begin', 'commit'])
})

it('does not hide another error, and takes its work back', async () => {
  const database: string[] = []
  const work = () => Promise.reject(new Error('no'))
  await expect(inTransaction(requestTo(database), work)).rejects.toThrow('no')
  expect(database).toEqual(['begin', 'rollback'])
})

it('gives up in words that the route does not take for a conflict to begin anew', async () => {
  const database: string[] = []
  const given = await inTransaction(requestTo(database), () => Promise.reject(conflict())).catch(
    (error) => error,
  )
  expect(database).toEqual(Array(4).fill(['begin', 'rollback']).flat())
  expect(given).toMatchObject({ status: 409, message: expect.stringContaining('probeer het opnieuw') })
  expect(isWriteConflict(given)).toBe(false)
})
