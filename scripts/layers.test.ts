import { readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { ROOMS } from './layers.mjs'

/** Made by a command, imported by the database adapter only. */
const NO_ROOM = ['migrations']

test('every room of src has a line in the table of layers', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const rooms = new Set(files.flatMap(({ parentPath }) => relative('src', parentPath).split(sep)[0] || []))
  expect([...rooms].filter((room) => !NO_ROOM.includes(room)).sort()).toEqual(Object.keys(ROOMS).sort())
})

test('a room names only rooms above it in the table: none know each other, not even by a detour', () => {
  const seen: string[] = []
  for (const [room, known] of Object.entries(ROOMS)) {
    expect(
      known.filter((other) => !seen.includes(other)),
      room,
    ).toEqual([])
    seen.push(room)
  }
})
