import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { SETTINGS } from '@/platform/env'
import manifest from '../package.json'
import { hasVarnish } from '../tests/support/varnish'

const read = (path: string) => readFileSync(path, 'utf8')
const FILES = [
  'docker-compose.yml',
  '.env.example',
  'Dockerfile',
  ...readdirSync('deploy', { recursive: true, encoding: 'utf8' }).map((path) => `deploy/${path}`),
]
const UNITS = FILES.filter((path) => path.endsWith('.service'))

// biome-ignore lint/suspicious/noExplicitAny: as deep as these files go
type Document = any

/** What a YAML file holds, with its anchors filled in. */
function documentsOf(path: string): Document[] {
  return parseAllDocuments(read(path), { merge: true }).map((document) => {
    expect([path, document.errors]).toEqual([path, []])
    return document.toJS()
  })
}

const COMPOSE = ['docker-compose.yml', 'deploy/compose.scale.yml'].map(
  (path) => [path, documentsOf(path)[0]] as const,
)
const CLUSTER = FILES.filter((path) => /^deploy\/kubernetes\/.*\.yaml$/.test(path)).flatMap(documentsOf)
const KUSTOMIZATION = CLUSTER.find(({ kind }) => kind === 'Kustomization')
const DEPLOYMENTS = CLUSTER.filter(({ kind }) => ['Deployment', 'StatefulSet'].includes(kind))
const LITERALS: string[] = KUSTOMIZATION.configMapGenerator[0].literals

const sites = (compose: Document): Document[] =>
  Object.values(compose.services).filter((service: Document) => service.image === 'simpto')
const containersOf = ({ spec }: Document): Document[] => spec.template.spec.containers
const namesIn = (lines: string) => [...lines.matchAll(/^#?([A-Z][A-Z\d_]+)=/gm)].map(([, name]) => name)
/** Where a front finds the site. */
const backendsOf = (path: string) =>
  [...read(path).matchAll(/\.host = "(.+)";\s+\.port = "(.+)";/g)].map(([, host, port]) => `${host}:${port}`)
/** What a unit says of something, such as how long it has to stop. */
const ofUnit = (path: string, name: string) =>
  [...read(path).matchAll(new RegExp(`^${name}=(.+)$`, 'gm'))].map(([, value = '']) => value).join(' ')

it('the files for operators name settings that the site knows, and no others', () => {
  const ofCompose = COMPOSE.flatMap(([, compose]) =>
    sites(compose).flatMap(({ environment }) => Object.keys(environment)),
  )
  const ofUnits = UNITS.flatMap((path) => namesIn(ofUnit(path, 'Environment').replaceAll(' ', '\n')))
  const ofCluster = [
    ...namesIn(LITERALS.join('\n')),
    ...namesIn(read('deploy/kubernetes/secrets.env.example')),
  ]
  expect(ofCluster).toContain('DATABASE_URL')
  expect(ofUnits).toContain('WEB_PROCESSES')
  const known = new Set(SETTINGS)
  expect([...ofCompose, ...ofUnits, ...ofCluster].filter((name = '') => !known.has(name))).toEqual([])
})

it('every setting stands in .env.example and in the table of docs/operations.md', () => {
  const table = read('docs/operations.md')
  expect(SETTINGS.filter((name) => !table.includes(`| \`${name}\``))).toEqual([])
  const example = namesIn(read('.env.example'))
  expect(SETTINGS.filter((name) => !example.includes(name))).toEqual([])
  const compose = ['MONGO_PASSWORD', 'PUBLISH']
  expect(example.filter((name = '') => ![...SETTINGS, ...compose].includes(name))).toEqual([])
})

it('every command in them exists', () => {
  const commands = [
    ...COMPOSE.flatMap(([, compose]) => sites(compose).flatMap(({ command = [] }) => [command.join(' ')])),
    ...DEPLOYMENTS.flatMap(containersOf).flatMap(({ command = [] }) => [command.join(' ')]),
    ...UNITS.map((path) => ofUnit(path, 'ExecStart')),
    JSON.parse(/^CMD (.+)$/m.exec(read('Dockerfile'))?.[1] ?? '[]').join(' '),
  ]
  const programs = commands.flatMap((command) => /\bnode (\S+)/.exec(command)?.[1] ?? [])
  expect(programs.length).toBeGreaterThan(4)
  expect(programs.filter((program) => !existsSync(program))).toEqual([])
  const scripts = [...FILES, 'docs/operations.md', 'README.md']
    .filter((path) => path.includes('.') || path === 'Dockerfile')
    .flatMap((path) => [...read(path).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name))
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
})

it('ports agree from the image to the front', () => {
  const port = Number(/^EXPOSE (\d+)$/m.exec(read('Dockerfile'))?.[1])
  for (const [, compose] of COMPOSE)
    for (const { environment } of sites(compose)) expect(environment.PORT).toBe(port)
  expect(LITERALS).toContain(`PORT=${port}`)
  const services = CLUSTER.filter(({ kind }) => kind === 'Service')
  for (const { spec } of services) {
    const deployment = DEPLOYMENTS.find(({ metadata: of }) => of.name === spec.selector.app)
    const ports = containersOf(deployment).flatMap((container) => container.ports)
    const allowed = CLUSTER.find(
      ({ kind, metadata: of }) => kind === 'NetworkPolicy' && of.name === spec.selector.app,
    )
    expect(ports.map(({ name }) => name)).toContain(spec.ports[0].targetPort)
    expect(allowed.spec.ingress[0].ports[0].port).toBe(ports[0].containerPort)
  }
  const front = COMPOSE[1]?.[1].services.front
  const web = sites(COMPOSE[1]?.[1]).flatMap(({ networks }) => networks.inside?.ipv4_address ?? [])
  expect(backendsOf('deploy/compose.vcl')).toEqual(web.map((address) => `${address}:${port}`))
  expect(backendsOf('deploy/kubernetes/site.vcl')).toEqual([`web:${port}`])
  expect(front.ports[0]).toMatch(/:8080$/)
  expect(front.command.at(-1)).toContain('-a :8080 ')
})

const FRONTS = FILES.filter((path) => path.endsWith('.vcl') && !path.endsWith('default.vcl'))

it('a purge token that was written by hand may end in a newline', () => {
  expect(FRONTS.length).toBeGreaterThan(2)
  for (const path of FRONTS)
    expect([path, read(path)]).toEqual([
      path,
      expect.stringMatching(/regsub\(std\.fileread\(.+\), "\\s\+\$", ""\)/),
    ])
})

it.skipIf(!hasVarnish()).each(FRONTS)('Varnish takes the rules with %s', (path) => {
  const folder = mkdtempSync(join(tmpdir(), 'simpto-rules-'))
  try {
    copyFileSync('deploy/varnish/default.vcl', join(folder, 'default.vcl'))
    // A name must lead somewhere when the rules are read.
    writeFileSync(join(folder, 'site.vcl'), read(path).replace('"web"', '"127.0.0.1"'))
    const { status, stderr } = spawnSync(
      'varnishd',
      ['-C', '-f', join(folder, 'default.vcl'), '-n', join(folder, 'work'), '-j', 'none'],
      { encoding: 'utf8', maxBuffer: 10_000_000 },
    )
    expect([status, status === 0 || stderr]).toEqual([0, true])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('who is told to stop has the time for it', () => {
  /** How long requests under way have after draining, in `server/serve.mjs`. */
  const patience = 10
  const scale = COMPOSE[1]?.[1]
  for (const { environment, stop_grace_period } of sites(scale))
    expect(Number.parseInt(stop_grace_period, 10)).toBeGreaterThan(
      Number(environment.DRAIN_SECONDS) + patience,
    )
  const drain = Number(LITERALS.find((line) => line.startsWith('DRAIN_SECONDS='))?.split('=')[1])
  const web = DEPLOYMENTS.find(({ metadata }) => metadata.name === 'web')
  expect(web.spec.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(drain + patience)
  for (const path of UNITS) expect(Number(ofUnit(path, 'TimeoutStopSec'))).toBeGreaterThan(patience)
})

it('no container runs as root, or writes beside what is mounted for it', () => {
  for (const deployment of DEPLOYMENTS) {
    expect(deployment.spec.template.spec.securityContext.runAsNonRoot).toBe(true)
    for (const { securityContext } of containersOf(deployment))
      expect(securityContext).toMatchObject({
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      })
  }
  for (const [, { services }] of COMPOSE)
    for (const service of Object.values<Document>(services))
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
})
