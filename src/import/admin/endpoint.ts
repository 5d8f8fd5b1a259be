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
import { sentPictures } from '@/media/sent-pictures'
import { importsFolder } from '@/platform/imports-folder'
import { type LetGo, tryLease } from '@/platform/leases/lease'
import { logError } from '@/platform/log-error'
import { own } from '../../../server/own-commands.mjs'
import type { ImportLine } from './line'
import { goneBatch } from './picture-batch'

/**
 * POST /api/import: imports the file that is the body, as `npm run import` does, and answers with a line of JSON for each
 * step ({@link ImportLine}). Who leaves stops it after the item at hand; the same file again goes on from there.
 * `?name=` is the file's, `?dryRun`, `?publish`, `?update`, `?synonyms`, `?articlesOf=` and `?noCausesFrom=` are the command's options;
 * `?pictures=` is a batch of them that came before, and stays until an import with it is done.
 */
export const importEndpoint = staffEndpoint({
  method: 'post',
  path: '/import',
  may: editors,
  answer: async (req) => {
    if (!req.body) throw new APIError('Kies een bestand.', 400, undefined, true)
    const batch = req.searchParams.get('pictures')
    if (batch && !(await (await sentPictures()).isThere(batch))) throw goneBatch()
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
    return new Response(importLines(file, batch, req.searchParams, letGo), {
      headers: { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  },
})

function optionsOf(query: URLSearchParams): string[] {
  const name = basename(query.get('name')?.trim() || 'bestand.txt').slice(-200)
  const named = (name: string) => query.get(name)?.trim().slice(0, 2_000)
  const articlesOf = named('articlesOf')
  const noCausesFrom = named('noCausesFrom')
  return [
    `--name=${name}`,
    ...(query.has('dryRun') ? ['--dry-run'] : []),
    ...(query.has('publish') ? ['--publish'] : []),
    ...(query.has('update') ? ['--update'] : []),
    ...(query.has('synonyms') ? ['--terms', 'synonyms'] : []),
    ...(articlesOf ? [`--articles-of=${articlesOf}`] : []),
    ...(noCausesFrom ? [`--no-causes-from=${noCausesFrom}`] : []),
  ]
}

function importLines(
  file: string,
  batch: string | null,
  query: URLSearchParams,
  letGo: LetGo,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const leaving = new AbortController()
  return new ReadableStream({
    start(controller) {
      const send = (line: ImportLine) => {
        if (!leaving.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      send({ state: 'running', part: 0, text: '' })
      const run = (options: string[]) =>
        runCommand([file, ...optionsOf(query), ...options], leaving.signal, send)
      void importWith(batch, query, run)
        .catch((error) => ({ state: 'failed' as const, text: saidOf(error) }))
        .then(async (last) => {
          await rm(file, { force: true })
          await letGo()
          send(last)
          if (!leaving.signal.aborted) controller.close()
        })
    },
    cancel() {
      // Who leaves closes the stream: nothing can be sent any more.
      leaving.abort()
    },
  })
}

/** Runs with the pictures of a batch, and lets go of them when what they came for is stored. */
async function importWith(
  batch: string | null,
  query: URLSearchParams,
  run: (options: string[]) => Promise<ImportLine>,
): Promise<ImportLine> {
  if (!batch) return run([])
  const sent = await sentPictures()
  const last = await sent.withFolder(batch, (folder) => run(['--media', folder]))
  if (last.state === 'done' && !query.has('dryRun')) await sent.forget(batch)
  return last
}

/** In a process of its own: a large file must not hold up readers, nor take their memory. @returns the last line */
async function runCommand(
  options: string[],
  leaving: AbortSignal,
  send: (line: ImportLine) => void,
): Promise<ImportLine> {
  const program = await own.simptoCommand?.('import')
  // What was sent would be the program.
  if (!program) throw new Error('the server did not say what an import is run by')
  const command = spawn(process.execPath, [...program, ...options], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const leave = () => command.kill('SIGINT')
  if (leaving.aborted) leave()
  leaving.addEventListener('abort', leave)
  let said = ''
  const listen = (chunk: Buffer) => {
    said += chunk
  }
  command.stdout?.on('data', listen)
  command.stderr?.on('data', listen)
  command.on('message', (progress) =>
    send({ state: 'running', ...(progress as { part: number; text: string }) }),
  )
  return new Promise((resolve) => {
    command.once('error', () => resolve({ state: 'failed', text: 'De import kon niet worden gestart.' }))
    command.once('close', (code) =>
      resolve({ state: code === 0 ? 'done' : 'failed', text: withoutLogs(said) }),
    )
  })
}

/** What is no refusal in words, the log tells. */
function saidOf(error: unknown): string {
  if (error instanceof APIError) return error.message
  logError('an import in the admin failed', error)
  return 'De import is niet gelukt.'
}

/** The report without what is for operators. */
function withoutLogs(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('{"level"'))
    .join('\n')
    .trim()
}
