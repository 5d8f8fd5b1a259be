import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../support/import-cases'
import { runToEnd } from '../support/site'

const FOLDER = 'tests/fixtures/wordpress'
let cases: Record<string, Case>

/** All of them by one start of Payload, on a site of their own. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simpto-cases-'))
  const args = ['--conditions=production', '--import', 'tsx', 'tests/support/import-cases.ts', FOLDER]
  const { code, output } = await runToEnd('node', args, { DATA_DIR: folder, NODE_ENV: 'production' })
  await rm(folder, { recursive: true, force: true })
  if (code !== 0) throw new Error(output)
  cases = JSON.parse(output.trim().split('\n').at(-1) ?? '')
})

function given(name: string): Case {
  const [, found] = Object.entries(cases).find(([file]) => file.startsWith(name)) ?? []
  if (!found) throw new Error(`no case ${name}`)
  return found
}

describe('every export that went wrong', () => {
  it('says in the trial run what the run says, and changes nothing the second time', () => {
    for (const [file, { dry, run, again }] of Object.entries(cases)) {
      expect([file, withoutNotice(dry.text)]).toEqual([file, withoutNotice(run.text)])
      expect([file, again.text]).toEqual([file, expect.not.stringContaining('CHANGED')])
    }
  })

  it('fails only where something could not be imported', () => {
    const failed = Object.entries(cases).filter(([, { run }]) => run.hasFailed)
    expect(failed.map(([file]) => file.slice(0, 3)).sort()).toEqual(['e01', 'e02'])
  })

  it('never stores a lost letter', () => {
    expect(JSON.stringify(cases)).not.toContain('\uFFFD')
  })
})

const withoutNotice = (text: string) => text.replace(/^Proef:.*\n\n/m, '')

describe('who is who', () => {
  it('is known without numbers', () => {
    const { documents, redirects } = given('a02')
    expect(Object.keys(documents)).toHaveLength(3)
    for (const at of [1, 2, 3]) {
      expect(redirects[`/b${at}`]).toBe(`/symptomen/b${at}`)
      expect(documents[`/symptomen/b${at}`]).toMatchObject({
        title: `Zonder nummer ${at}`,
        comments: [`Reactie 0 bij ${at}`, `Reactie 1 bij ${at}`, `Reactie 2 bij ${at}`],
      })
    }
  })

  it('is known where a number is used twice', () => {
    const { documents } = given('a21')
    expect(documents['/symptomen/eerste']?.text).toBe('<p>Een.</p>')
    expect(documents['/symptomen/tweede']?.text).toBe('<p>Twee.</p>')
  })
})

describe('addresses', () => {
  it('that are refused take no comments along, and are told', () => {
    const { documents, run } = given('b01')
    expect(documents['/symptomen/hoofdpijn-2']?.comments).toEqual(['En nog een', 'Reactie die verloren gaat'])
    expect(documents['/symptomen/over-ons']?.comments).toHaveLength(1)
    expect(run.text).toContain('/symptomen/hoofdpijn verwijst niet hierheen')
  })

  it('of the site itself are no addresses of pages', () => {
    const { documents, run } = given('a13')
    expect(Object.keys(documents)).toHaveLength(20)
    for (const own of ['zoeken', 'admin', 'api', 'symptomen', 'oorzaken', 'mail', 'health', 'reacties']) {
      expect(documents[`/${own}`]).toBeUndefined()
      expect(documents[`/pagina-${own}`]?.title).toBe(own)
      expect(run.text).toContain(`dit kreeg "pagina-${own}"`)
    }
  })
})

it('letters are read as the file says', () => {
  expect(given('a04').documents['/symptomen/latin']).toMatchObject({
    title: 'Reünie en patiënt',
    text: '<p>De patiënt heeft een coëfficiënt van één.</p>',
  })
})

it('what has no text becomes a draft', () => {
  const { documents } = given('c02')
  expect(documents['/blog']?.status).toBe('draft')
  expect(documents['/symptomen/leeg']?.status).toBe('draft')
})

it('a file that is empty or cut off says so', () => {
  expect(given('e01').run.text).toContain('In dit bestand staat niets')
  expect(given('e02').run.text).toMatch(/breekt af op regel \d+, in "Zonder nummer 1"/)
})
