import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, until } from './site'

export interface Nginx {
  url: string
  pid: number
  remove: () => Promise<void>
}

/** Whether there is one; else a line that cannot be overlooked. */
export function hasNginx(): boolean {
  const is = spawnSync('nginx', ['-v']).status === 0
  if (!is) console.warn('\n!!! SKIPPED: no nginx to test its rules with (apt-get install nginx-light). !!!\n')
  return is
}

/** nginx with the rules of `deploy/nginx/micro-cache.conf`, before a server of this machine. */
export async function nginx(before: number): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-nginx-'))
  // Started by root, nginx works as nobody.
  await chmod(folder, 0o777)
  const port = await freePort()
  const rules = (await readFile('deploy/nginx/micro-cache.conf', 'utf8'))
    .replace('/var/cache/nginx/simpto', `${folder}/cache`)
    .replace('server 127.0.0.1:3000;', `server 127.0.0.1:${before};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
  await writeFile(join(folder, 'rules.conf'), rules)
  await writeFile(join(folder, 'nginx.conf'), around(folder))
  const place = ['-p', folder, '-c', join(folder, 'nginx.conf')]
  const tested = spawnSync('nginx', ['-t', ...place], { encoding: 'utf8' })
  if (tested.status !== 0) throw new Error(tested.stderr)
  const child = spawn('nginx', place, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await until(() =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  )
  return {
    url,
    pid: child.pid ?? 0,
    remove: async () => {
      const exited = once(child, 'exit')
      child.kill()
      await exited
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log /dev/null;
events {}
http {
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  access_log off;
  include ${folder}/rules.conf;
}
`
}
