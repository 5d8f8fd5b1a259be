import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { SCRIPTS } from '../../scripts/assets.mjs'

const sources = ['src', '.']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder === 'src', withFileTypes: true }).map(({ name, parentPath }) =>
      join(parentPath ?? folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
const textOf = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]))

it('every view of ours is listed in payload.admin.ts', () => {
  const views = [...textOf].flatMap(([file, text]) =>
    [...text.matchAll(/export const (\w+): OwnView\b/g)].map(([, name]) => ({ file, name })),
  )
  const listed = textOf.get('payload.admin.ts')?.match(/OWN_VIEWS: OwnView\[\] = \[([^\]]*)\]/)?.[1] ?? ''
  expect(views.length).toBeGreaterThan(4)
  expect(views.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(listed))).toEqual([])
})

it('names every component of ours where the type check sees it', () => {
  const unseen = [...textOf].flatMap(([file, text]) =>
    [...text.matchAll(/(adminComponent\(|component: )?'@\/[^'#]+#\w+'/g)]
      .filter(([, seen]) => !seen)
      .map(([found]) => `${file}: ${found}`),
  )
  expect(unseen.filter((found) => !found.startsWith('src/payload-import-map'))).toEqual([])
})

/** They read the environment or the database: in a browser there is neither, and what they know is no browser's business. */
const SERVER_ONLY = ['src/platform/env.ts', 'src/platform/database.ts', 'src/platform/payload-client.ts']

it('lets nothing of the server into the browser of editors or readers', () => {
  const entries = [...clientFiles(), ...Object.values(SCRIPTS.entryPoints)]
  const ways = entries.flatMap((file) => wayToServer(file, [file], new Set()) ?? [])
  expect(entries.length).toBeGreaterThan(20)
  expect(ways).toEqual([])
})

it('has one way to write an endpoint for staff and one to ask it', () => {
  const writing = [...textOf]
    .filter(([, text]) => /^ +(async )?handler\b *[:(,]/m.test(text))
    .map(([file]) => file)
  // The first is for who cannot log in, the one of codes for anybody; bulk changes are for whom the
  // collection's rules allow them.
  expect(writing.sort()).toEqual([
    'src/accounts/forgot-password.ts',
    'src/admin/staff-endpoint.ts',
    'src/articles/codes/codes-endpoint.ts',
    'src/platform/bulk-endpoints.ts',
  ])
  const asking = [...reachedFrom(clientFiles())].filter((file) => /\bfetch\(/.test(textOf.get(file) ?? ''))
  expect(asking).toEqual(['src/admin/call-staff.ts'])
})

it('declares in one place what hooks of a request tell each other', () => {
  const declared = [...(textOf.get('src/request-context.d.ts') ?? '').matchAll(/^ +(\w+)\?: /gm)].map(
    ([, key]) => key,
  )
  const used = [...textOf]
    .filter(([, text]) => text.includes("from 'payload'"))
    .flatMap(([file, text]) =>
      [...text.matchAll(/\bcontext(?:\.|: \{ )(\w+)/g)].map(([, key]) => ({ file, key })),
    )
  expect(used.length).toBeGreaterThan(5)
  expect(used.filter(({ key }) => !declared.includes(key))).toEqual([])
})

function clientFiles(): string[] {
  return [...textOf].filter(([, text]) => /^['"]use client['"]/.test(text)).map(([file]) => file)
}

function reachedFrom(files: string[], reached = new Set<string>()): Set<string> {
  for (const file of files) {
    if (reached.has(file)) continue
    reached.add(file)
    reachedFrom(importsOf(file), reached)
  }
  return reached
}

/** The files from one to the first that only a server may run; undefined where there is no way. */
function wayToServer(file: string, way: string[], seen: Set<string>): string | undefined {
  if (SERVER_ONLY.includes(file)) return way.join(' → ')
  if (seen.has(file)) return undefined
  seen.add(file)
  for (const imported of importsOf(file)) {
    const found = wayToServer(imported, [...way, imported], seen)
    if (found) return found
  }
  return undefined
}

/** What is left of the imports when types are gone. */
function importsOf(file: string): string[] {
  const text = textOf.get(file) ?? ''
  const named = [...text.matchAll(/^(?:import|export)\s+(?!type\b)([^'"]*?)\s*from\s+'([^']+)'/gm)]
    .filter(([, what = '']) => !/^\{(\s*type\s[^,}]*,?)*\s*\}$/.test(what))
    .map(([, , from = '']) => from)
  const whole = [...text.matchAll(/^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, at, later]) => at ?? later ?? '',
  )
  return [...named, ...whole].flatMap((from) => {
    const path = from.startsWith('@/')
      ? join('src', from.slice(2))
      : from.startsWith('.')
        ? relative('.', join(dirname(file), from))
        : ''
    return [`${path}.ts`, `${path}.tsx`].filter((candidate) => textOf.has(candidate))
  })
}
