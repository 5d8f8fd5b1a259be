import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { freePort, until } from '../../tests/support/site'
import { send } from './http'

/**
 * Serves one page with nginx in the foreground, precompressed, as fast as a file can be served.
 *
 * @param headers what it is to send along, beside its own
 */
export async function startNginx(
  folder: string,
  html: Buffer,
  headers: Record<string, string> = {},
): Promise<{ url: string; pid: number; stop: () => Promise<void> }> {
  const port = await freePort()
  await writeSite(folder, port, html, headers)
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (!child.pid) throw new Error('nginx could not be started')
  const url = `http://127.0.0.1:${port}/page`
  const failed = once(child, 'exit').then(() => {
    throw new Error('nginx did not start')
  })
  // The same promise fails when nginx is stopped, and then nobody asks.
  failed.catch(() => {})
  await Promise.race([until(() => serves(url, html), 10_000), failed])
  return {
    url,
    pid: child.pid,
    stop: async () => {
      child.kill()
      await failed.catch(() => {})
    },
  }
}

async function writeSite(
  folder: string,
  port: number,
  html: Buffer,
  headers: Record<string, string>,
): Promise<void> {
  await mkdir(join(folder, 'www'), { recursive: true })
  await writeFile(join(folder, 'www/page'), html)
  await writeFile(join(folder, 'www/page.gz'), gzipSync(html, { level: 9 }))
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port, headers))
}

/** Whether it answers, with this page, and with the file that was compressed beforehand. */
async function serves(url: string, html: Buffer): Promise<boolean> {
  const answer = await send(url, { headers: { 'accept-encoding': 'gzip' } }).catch(() => undefined)
  return answer?.headers['content-encoding'] === 'gzip' && gunzipSync(answer.body).equals(html)
}

function configuration(folder: string, port: number, headers: Record<string, string>): string {
  // Started by root, it would read as nobody, and the folders of a bench are for their owner only.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
${user}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  access_log off;
  default_type 'text/html; charset=utf-8';
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10;
  gzip_static on;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    ${Object.entries(headers)
      .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
      .join('\n    ')}
  }
}
`
}
