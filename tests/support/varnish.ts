import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, until } from './site'

export const PURGE_TOKEN = 'a-purge-token-for-the-tests'

export interface Varnish {
  url: string
  start: () => Promise<void>
  stop: () => Promise<void>
  /** One of its own counters, such as `MAIN.n_object`. */
  counter: (name: string) => number
  remove: () => Promise<void>
  pid: () => number
}

/** Whether there is one; else a line that cannot be overlooked. */
export function hasVarnish(): boolean {
  const is = spawnSync('varnishd', ['-V']).status === 0
  if (!is)
    console.warn('\n!!! SKIPPED: no Varnish to test the front cache with (apt-get install varnish). !!!\n')
  return is
}

/** Varnish with the rules of `deploy/varnish/default.vcl`, before servers of this machine. */
export async function varnish(ports: number[]): Promise<Varnish> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-varnish-'))
  await copyFile('deploy/varnish/default.vcl', join(folder, 'default.vcl'))
  await writeFile(join(folder, 'site.vcl'), siteRules(folder, ports))
  await writeFile(join(folder, 'purge-token'), `${PURGE_TOKEN}\n`)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async () => {
    const options = ['-p', 'http_gzip_support=off', '-p', 'thread_pool_min=20', '-s', 'malloc,64m']
    const place = ['-F', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-j', 'none']
    const rules = ['-f', join(folder, 'default.vcl')]
    child = spawn('varnishd', [...place, ...rules, ...options], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    await until(async () => {
      if (child?.exitCode !== null) throw new Error(`Varnish ended:\n${said}`)
      return fetch(`${url}/health/ready`).then(
        () => true,
        () => false,
      )
    })
  }
  const stop = async () => {
    const exited = child && once(child, 'exit')
    child?.kill()
    await exited
  }
  return {
    url,
    start,
    stop,
    counter: (name) => {
      const { stdout } = spawnSync('varnishstat', ['-n', join(folder, 'work'), '-1', '-f', name])
      return Number(/\s(\d+)/.exec(String(stdout))?.[1])
    },
    pid: () => child?.pid ?? 0,
    remove: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function siteRules(folder: string, ports: number[]): string {
  const backends = ports.map(
    (port, at) => `
backend web${at} {
    .host = "127.0.0.1";
    .port = "${port}";
    .probe = { .url = "/health/ready"; .interval = 300ms; .timeout = 2s; .window = 3; .threshold = 2; .initial = 2; }
    .connect_timeout = 1s;
}`,
  )
  return `vcl 4.1;
import directors;
import std;
${backends.join('\n')}
sub vcl_init {
    new web = directors.shard();
    ${ports.map((_, at) => `web.add_backend(web${at});`).join('\n    ')}
    web.reconfigure();
}
acl instances { "127.0.0.1"; }
sub set_purge_token {
    set req.http.X-Purge-Token = regsub(std.fileread("${folder}/purge-token"), "\\s+$", "");
}
`
}
