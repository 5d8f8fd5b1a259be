import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ImportRefused } from '../import-refused'
import type { Remark } from '../remark'
import { decodeFile } from './decode-file'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpto-letters-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function decode(bytes: Buffer): Promise<{ text: string; remarks: Remark[] }> {
  const file = join(folder, 'export.xml')
  await writeFile(file, bytes)
  const remarks: Remark[] = []
  let text = ''
  for await (const piece of decodeFile(file, { remark: (each) => remarks.push(each) })) text += piece
  return { text, remarks }
}

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a>Reünie – één</a>`
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

it.each([
  ['UTF-8', Buffer.from(xml('UTF-8'))],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${xml('UTF-8')}`)],
  ['Latin-1', Buffer.from(xml('ISO-8859-1').replace('–', '\u0096'), 'latin1')],
  ['Windows-1252', Buffer.from(xml('windows-1252').replace('–', '\u0096'), 'latin1')],
  ['UTF-16 with a mark', utf16(`\uFEFF${xml('UTF-16')}`)],
  ['UTF-16 without a mark', utf16(xml('UTF-16'))],
  ['UTF-16 the other way round', utf16(`\uFEFF${xml('UTF-16')}`).swap16()],
  ['UTF-8 that says it is UTF-16', Buffer.from(xml('UTF-16'))],
])('reads %s', async (_, bytes) => {
  const { text, remarks } = await decode(bytes)
  expect(text).toContain('<a>Reünie – één</a>')
  expect(remarks).toEqual([])
})

it('reads what is no UTF-8 as Windows-1252, wherever the pieces end, and names the line', async () => {
  for (const length of [0, 1, 2, 3]) {
    const filling = 'é'.repeat(131_072 - length)
    const bytes = Buffer.concat([
      Buffer.from(`${'x'.repeat(length)}${filling}\nco`),
      Buffer.from([0xeb]),
      Buffer.from('rdinatie é'),
    ])
    const { text, remarks } = await decode(bytes)
    expect(text.endsWith('\ncoërdinatie é')).toBe(true)
    expect(text).not.toContain('\uFFFD')
    expect(remarks.map(({ line }) => line)).toEqual([2])
  }
})

it('reads the quotes, dashes and euro signs of Windows-1252 as such', async () => {
  const { text } = await decode(Buffer.from([0x93, 0x78, 0x94, 0x20, 0x96, 0x20, 0x80]))
  expect(text).toBe('“x” – €')
})

it('refuses an encoding that nobody knows', async () => {
  await expect(decode(Buffer.from(xml('x-klinkers')))).rejects.toThrow(ImportRefused)
})
