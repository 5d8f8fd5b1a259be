import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArticleFile } from './read-file'

const folder = mkdtempSync(join(tmpdir(), 'read-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(bytes: Uint8Array | string, name = 'artikel.txt'): string {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

describe('readArticleFile', () => {
  it('reads UTF-8, without its byte order mark', async () => {
    expect(await readArticleFile(fileWith('\uFEFFÉén coëliakie\r\n• a'))).toBe('Één coëliakie\r\n• a')
  })

  it.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('reads Windows-1252, and tells from which line on, with %s line ends', async (_, end) => {
    const lines = ['Titel', 'zonder', 'hypokaliëmie', '“café” – €']
    const bytes = Buffer.from(lines.join(end).replace('“café” – €', '\x93caf\xE9\x94 \x96 \x80'), 'latin1')
    const told: unknown[] = []
    expect(await readArticleFile(fileWith(bytes), (each) => told.push(each))).toBe(lines.join(end))
    expect(told).toEqual([{ line: 3, message: expect.stringContaining('gelezen als Windows-1252') }])
  })

  it.each([
    ['with its mark', Buffer.from('\uFEFFÉén\r\n• a', 'utf16le')],
    ['without one', Buffer.from('Een\r\n• a', 'utf16le')],
    ['the other way round', Buffer.from('\uFEFFÉén\r\n• a', 'utf16le').swap16()],
  ])('reads UTF-16 %s, as Windows calls Unicode', async (_, bytes) => {
    expect(await readArticleFile(fileWith(bytes))).toMatch(/^[ÉE][ée]n\r\n• a$/)
  })

  it.each([
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 'artikel.txt', /geen tekst/],
    ['a file of more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'artikel.txt', /groter dan 5 MB/],
  ])('refuses %s', async (_, bytes, name, message) => {
    await expect(readArticleFile(fileWith(bytes, name))).rejects.toThrow(message)
  })

  it.each([
    ['a folder', folder, /is een map/],
    ['what is not there', join(folder, 'weg.txt'), /bestaat niet/],
    ['what is no file', '/dev/null', /geen gewoon bestand/],
  ])('refuses %s', async (_, file, message) => {
    await expect(readArticleFile(file)).rejects.toThrow(message)
  })
})
