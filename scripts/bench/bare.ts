import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, until } from '../../tests/support/site'
import { send } from './http'

/** Serves what the site answers, head and body, with a server that can do nothing else: as fast as Node can be. */
export async function startBare(
  folder: string,
  page: string,
): Promise<{ url: string; pid: number; stop: () => Promise<void> }> {
  const { headers, body } = await send(page, { headers: { 'accept-encoding': 'gzip' } })
  // Node sets these itself.
  const { date: _, connection: __, 'keep-alive': ___, ...own } = headers
  const files = { body: join(folder, 'body'), headers: join(folder, 'headers.json') }
  await mkdir(folder, { recursive: true })
  await writeFile(files.body, body)
  await writeFile(files.headers, JSON.stringify(own))
  const port = await freePort()
  const args = ['scripts/bench/bare-server.mjs', String(port), files.body, files.headers]
  const child = spawn('node', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (!child.pid) throw new Error('the bare server could not be started')
  const url = `http://127.0.0.1:${port}/`
  await until(async () => (await send(url).catch(() => undefined))?.body.equals(body) === true, 10_000)
  return {
    url,
    pid: child.pid,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}
