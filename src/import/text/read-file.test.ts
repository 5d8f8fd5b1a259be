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
  ])('names the line of the first byte that is no UTF-8, with %s line ends', async (_, end) => {
    const bytes = Buffer.from(['Titel', 'zonder', 'hypokali\xEBmie', 'caf\xE9'].join(end), 'latin1')
    await expect(readArticleFile(fileWith(bytes))).rejects.toMatchObject({
      problems: [{ line: 3, message: expect.stringContaining('geen UTF-8') }],
    })
  })

  it.each([
    ['UTF-16', Buffer.from('\uFEFFTitel', 'utf16le'), 'artikel.txt', /UTF-16/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'), 'artikel.txt', /geen tekst/],
    ['one bad byte', Buffer.from([0xff]), 'artikel.txt', /regel 1: .*UTF-8/],
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
