import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { APIError } from 'payload'
import { editors } from '@/access/access'
import { staffEndpoint } from '@/admin/staff-endpoint'
import { findBatch, importsFolder } from '@/platform/imports-folder'
import { type LetGo, tryLease } from '@/platform/leases/lease'
import type { ImportLine } from './line'
import { goneBatch } from './picture-batch'

/**
 * POST /api/import: imports the file that is the body, as `npm run import` does, and answers with a line of JSON for each
 * step ({@link ImportLine}). Who leaves stops it after the item at hand; the same file again goes on from there.
 * `?name=` is the file's, `?dryRun`, `?publish`, `?update`, `?synonyms` and `?noCausesFrom=` are the command's options; `?pictures=` is a batch of them that
 * came before, and stays until an import with it is done.
 */
export const importEndpoint = staffEndpoint({
  method: 'post',
  path: '/import',
  may: editors,
  answer: async (req) => {
    if (!req.body) throw new APIError('Kies een bestand.', 400, undefined, true)
    const batch = req.searchParams.get('pictures')
    const pictures = await findBatch(batch)
    if (batch && !pictures) throw goneBatch()
    const letGo = await tryLease(req.payload, 'import')
    if (!letGo) throw new APIError('Er loopt al een import. Wacht tot die klaar is.', 409, undefined, true)
    const file = join(importsFolder(), randomUUID())
    try {
      await mkdir(importsFolder(), { recursive: true, mode: 0o700 })
      // It holds what readers of another site wrote, with their addresses.
      await pipeline(Readable.fromWeb(req.body as never), createWriteStream(file, { mode: 0o600 }))
    } catch (error) {
      await rm(file, { force: true })
      await letGo()
      throw error
    }
    return new Response(importLines(file, pictures, req.searchParams, letGo), {
      headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  },
})

function optionsOf(query: URLSearchParams): string[] {
  const name = basename(query.get('name')?.trim() || 'bestand.txt').slice(-200)
  const noCausesFrom = query.get('noCausesFrom')?.trim().slice(0, 2_000)
  return [
    `--name=${name}`,
    ...(query.has('dryRun') ? ['--dry-run'] : []),
    ...(query.has('publish') ? ['--publish'] : []),
    ...(query.has('update') ? ['--update'] : []),
    ...(query.has('synonyms') ? ['--terms', 'synonyms'] : []),
    ...(noCausesFrom ? [`--no-causes-from=${noCausesFrom}`] : []),
  ]
}

/** In a process of its own: a large file must not hold up readers, nor take their memory. */
function importLines(
  file: string,
  pictures: string | undefined,
  query: URLSearchParams,
  letGo: LetGo,
): ReadableStream<Uint8Array> {
  const options = [...optionsOf(query), ...(pictures ? ['--media', pictures] : [])]
  const args = ['--conditions=production', '--import', 'tsx', 'src/import/command.ts', file, ...options]
  const command = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const encoder = new TextEncoder()
  let said = ''
  let isHeard = true
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  command.stdout?.on('data', listen)
  command.stderr?.on('data', listen)
  return new ReadableStream({
    start(controller) {
      const send = (line: ImportLine) => {
        if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      send({ state: 'running', part: 0, text: '' })
      command.on('message', (progress) =>
        send({ state: 'running', ...(progress as { part: number; text: string }) }),
      )
      command.once('error', () => send({ state: 'failed', text: 'De import kon niet worden gestart.' }))
      command.once('close', async (code) => {
        await rm(file, { force: true })
        await letGo()
        if (pictures && code === 0 && !query.has('dryRun'))
          await rm(pictures, { recursive: true, force: true })
        send({ state: code === 0 ? 'done' : 'failed', text: withoutLogs(said) })
        if (isHeard) controller.close()
      })
    },
    cancel() {
      // Who leaves closes the stream: nothing can be sent any more.
      isHeard = false
      command.kill('SIGINT')
    },
  })
}

/** The report without what is for operators. */
function withoutLogs(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('{"level"'))
    .join('\n')
    .trim()
}
