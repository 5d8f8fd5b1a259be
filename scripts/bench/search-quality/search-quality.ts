import { readFile } from 'node:fs/promises'
import { fullTextSearch } from './full-text-search'
import { type Asked, inAll, measureQuality, type Quality, readAsked } from './measure-quality'
import { miniSearch } from './mini-search'
import { type Entries, readFolder } from './read-folder'
import { thisSearch } from './this-search'

/*
 * npm run bench:search-quality -- FOLDER QUERIES
 *
 * How often the right answer comes first: on the articles of an import folder, with a file of questions, one a line:
 * the question, the right slugs with | between, and its kind, with tabs between. Beside it what MiniSearch and SQLite's
 * FTS5 find in the same articles.
 */

const [folder, questions] = process.argv.slice(2)
if (!folder || !questions) {
  console.error('npm run bench:search-quality -- FOLDER QUERIES')
  process.exit(1)
}
await compare(await readFolder(folder), readAsked(await readFile(questions, 'utf8')))

async function compare(entries: Entries, asked: Asked[]): Promise<void> {
  const own = await measureQuality(thisSearch(entries), asked, entries, tellWrong)
  const mini = await measureQuality(miniSearch(entries), asked, entries)
  const fts = await measureQuality(await fullTextSearch(entries), asked, entries)
  console.log(`\n${row(['kind', 'asked', 'first', 'of 3', 'MRR', 'nothing', 'MiniSearch', 'FTS5'])}`)
  for (const kind of [...own.keys()].sort()) print(kind, own.get(kind), mini.get(kind), fts.get(kind))
  print('in all', inAll(own), inAll(mini), inAll(fts))
  print('  MRR of the others', undefined, inAll(mini), inAll(fts), 'reciprocal')
}

function tellWrong({ question, right }: Asked, answers: string[]): void {
  console.log(`${question} → ${answers.slice(0, 3).join(', ') || 'nothing'} (right: ${right.join(', ')})`)
}

function print(
  kind: string,
  own: Quality | undefined,
  mini: Quality | undefined,
  fts: Quality | undefined,
  others: keyof Quality = 'first',
): void {
  const share = (quality: Quality | undefined, of: keyof Quality) =>
    quality ? (quality[of] / quality.asked).toFixed(3) : ''
  const figures = (['first', 'firstThree', 'reciprocal', 'nothing'] as const).map((of) => share(own, of))
  console.log(row([kind, String(own?.asked ?? ''), ...figures, share(mini, others), share(fts, others)]))
}

function row(cells: string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(11))).join('')
}
