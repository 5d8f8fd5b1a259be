import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ADDRESSES, addressAt, pathTo, ROUTES, type Route } from './addresses.mjs'

const APP = 'src/app'

/** The routes of `src/app` with the methods that their files take. */
function routesOfApp(): Record<string, string[]> {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    files
      .filter((file) => /(^|\/)(page(\.dev)?\.tsx|route\.tsx?|route\.dev\.tsx)$/.test(file))
      .map((file) => [routeOf(dirname(file)), methodsOf(file)]),
  )
}

/** Folders in parentheses are no part of an address. */
function routeOf(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '.' && !/^\(.*\)$/.test(part))
  return `/${parts.join('/')}`
}

function methodsOf(file: string): string[] {
  // A page takes what is posted where its frame holds functions of the server.
  if (/page(\.dev)?\.tsx$/.test(file)) return holdsServerFunctions(file) ? ['GET', 'POST'] : ['GET']
  const source = readFileSync(join(APP, file), 'utf8')
  return [...source.matchAll(/^export (?:const|(?:async )?function) ([A-Z]+)\b/gm)].map(
    ([, method = '']) => method,
  )
}

function holdsServerFunctions(file: string): boolean {
  const [group = ''] = file.split('/')
  return (
    group.startsWith('(') && readFileSync(join(APP, group, 'layout.tsx'), 'utf8').includes("'use server'")
  )
}

describe('the table of addresses', () => {
  it('names every page and route of src/app with the methods that it takes, and beside them only what the server takes', () => {
    const made = ROUTES.filter(([, { kind }]) => kind !== 'beacon')
    const inTable = Object.fromEntries(made.map(([route, { methods }]) => [route, methods.toSorted()]))
    const inApp = Object.fromEntries(
      Object.entries(routesOfApp()).map(([route, methods]) => [route, methods.sort()]),
    )
    expect(inTable).toEqual(inApp)
  })

  it('says which of them only development has', () => {
    const pages = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    const dev = pages.filter((file) => file.endsWith('.dev.tsx')).map((file) => routeOf(dirname(file)))
    expect(ROUTES.flatMap(([route, { inDevelopment }]) => (inDevelopment ? [route] : [])).sort()).toEqual(
      dev.sort(),
    )
  })

  it.each(Object.keys(ADDRESSES) as Route[])('finds %s by a path of it', (route) => {
    const found = addressAt(pathTo(route, 'een', 'twee').replace(/(?<=.)\/$/, ''))
    expect(found?.route).toBe(route)
  })

  it('tells the parts of a path', () => {
    expect(addressAt('/symptomen/kramp/reacties/2')?.parts).toEqual({ slug: 'kramp', page: '2' })
    expect(addressAt('/symptomen/kramp/reacties/2/3')?.route).toBe('/[slug]/[...rest]')
    expect(addressAt('/api')?.route).toBe('/[slug]')
    expect(addressAt('/_next/static/x.js')).toBeUndefined()
  })
})
