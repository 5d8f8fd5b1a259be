import { expect, inject, it } from 'vitest'
import { listen, login, unique } from '../support/client'
import { until } from '../support/site'

it.skipIf(!inject('site'))(
  'what is refused in words is a line in the log, and no fault of the site',
  async () => {
    const editor = await login()
    const { id } = await editor.ok('POST', '/api/causes', { name: unique('Oorzaak'), kind: 'condition' })
    const said = listen()
    const answer = await editor.send('POST', `/api/causes/${id}/merge`, { into: id })
    expect(answer.status).toBe(400)
    const lines = () =>
      said()
        .split('\n')
        .filter((line) => line.includes('Kies een andere oorzaak.'))
        .map((line) => JSON.parse(line))
    await until(() => lines().length > 0)
    expect(lines()).toEqual([expect.objectContaining({ level: 'info', status: 400 })])
    expect(lines()[0]).not.toHaveProperty('err')
  },
)
