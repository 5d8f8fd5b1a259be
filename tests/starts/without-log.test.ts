import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { filledFolder } from '../support/filled-site'
import { freePort, until } from '../support/site'

it('a site goes on, and ends when it is told to, after who reads what it prints has gone', async () => {
  const DATA_DIR = await filledFolder()
  const PORT = String(await freePort())
  const site = spawn('node', ['server/serve.mjs'], { env: { ...process.env, DATA_DIR, PORT } })
  try {
    let printed = ''
    site.stdout.on('data', (chunk) => {
      printed += chunk
    })
    await until(() => printed.includes('Admin:'))
    site.stdout.destroy()
    site.stderr.destroy()
    // Next prints an error for each who leaves in the middle of a form.
    for (let leaver = 0; leaver < 5; leaver += 1) await leave(Number(PORT))
    const asked = await fetch(`http://localhost:${PORT}/symptomen/spierkrampen`)
    expect(asked.status).toBe(200)
    const ended = once(site, 'exit')
    site.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  } finally {
    site.kill('SIGKILL')
    await rm(DATA_DIR, { recursive: true, force: true })
  }
})

function leave(port: number): Promise<void> {
  const head = `POST /api/symptoms HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n`
  return new Promise((left) => {
    const socket = connect(port, 'localhost')
    socket.write(`${head}Content-Length: 500\r\n\r\n{"title`, () => {
      socket.destroy()
      left()
    })
  })
}
