import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { env } from '@/platform/env'

/** One of them as a mail program shows it, with the styles inside it that pages of the site may not have. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const folder = join(env().DATA_DIR, 'outbox')
  if (!readdirSync(folder).includes(file)) return new Response('no such mail', { status: 404 })
  const { html } = await PostalMime.parse(readFileSync(join(folder, file)))
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
