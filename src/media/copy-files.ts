import { createHash } from 'node:crypto'
import type { MediaFile, MediaStore } from './media-store'

const AT_ONCE = 8
const SAY_MS = 2_000

interface Copied {
  copied: number
  /** They were there, and the same. */
  present: number
  /** Names of files that are another, newer one where they were to go; they are left. */
  newer: string[]
  /** Names of files that are not the same after they were copied. */
  wrong: string[]
}

/**
 * Copies every file from one store to another, and compares what arrived. What is there already and the same is left, so it
 * can be interrupted and run again.
 * @param say hears how far it is
 */
export async function copyFiles(
  from: MediaStore,
  to: MediaStore,
  say: (line: string) => void,
): Promise<Copied> {
  const files = (await from.list()).filter(({ name }) => !name.startsWith('.'))
  const present = byName(await to.list())
  const report: Copied = { copied: 0, present: 0, newer: [], wrong: [] }
  const sums = new Map<string, string>()
  let bytesCopied = 0
  let saidAt = Date.now()
  await inTurns(files, async (file, done) => {
    const there = present.get(file.name)
    if (there && (await isSame(file, from, there, to))) report.present += 1
    else if (there && there.changedAt > file.changedAt) report.newer.push(file.name)
    else {
      const bytes = await from.read(file.name)
      // Deleted meanwhile.
      if (!bytes) return
      await to.write(file.name, bytes)
      sums.set(file.name, md5(bytes))
      bytesCopied += bytes.length
    }
    if (Date.now() - saidAt < SAY_MS) return
    saidAt = Date.now()
    say(`${done} of ${files.length} files, ${megabytes(bytesCopied)} MB copied`)
  })
  const arrived = byName(await to.list())
  await inTurns([...sums], async ([name, sum]) => {
    const file = arrived.get(name)
    if (file && (await sumOf(file, to)) === sum) report.copied += 1
    else report.wrong.push(name)
  })
  return report
}

async function isSame(one: MediaFile, from: MediaStore, other: MediaFile, to: MediaStore): Promise<boolean> {
  return one.size === other.size && (await sumOf(one, from)) === (await sumOf(other, to))
}

async function sumOf(file: MediaFile, store: MediaStore): Promise<string | undefined> {
  if (file.md5) return file.md5
  const bytes = await store.read(file.name)
  return bytes && md5(bytes)
}

const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)
const byName = (files: MediaFile[]) => new Map(files.map((file) => [file.name, file]))

/** A few at a time. The work is told how many were begun. */
async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item, begun: number) => Promise<void>,
): Promise<void> {
  let begun = 0
  const worker = async () => {
    for (let item = items[begun]; item !== undefined; item = items[begun]) {
      begun += 1
      await work(item, begun)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
