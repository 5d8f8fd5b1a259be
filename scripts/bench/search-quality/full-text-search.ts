import { createClient } from '@libsql/client'
import { fold, wordsOf } from '@/search/words'
import type { Answerer } from './measure-quality'
import type { Entries } from './read-folder'

/** SQLite's FTS5 on the same names and texts: any of the words, or one that begins so, by bm25 with weights. */
export async function fullTextSearch({ symptoms, causes }: Entries): Promise<Answerer> {
  const client = createClient({ url: ':memory:' })
  await client.execute(
    'CREATE VIRTUAL TABLE entries USING fts5(slug UNINDEXED, title, synonyms, english, text)',
  )
  const add = (...cells: string[]) =>
    client.execute({ sql: 'INSERT INTO entries VALUES (?, ?, ?, ?, ?)', args: cells.map(fold) })
  for (const { slug, title, synonyms, englishTerms, introduction, text } of symptoms) {
    await add(slug, title, synonyms.join(' '), englishTerms.join(' '), `${introduction} ${text}`)
  }
  for (const { slug, name, term, synonyms } of causes) {
    await add(`oorzaak:${slug}`, `${name} ${term}`, synonyms.join(' '), '', '')
  }
  return async (question) => {
    const words = wordsOf(question).map((word) => `"${word}"*`)
    const { rows } = await client.execute({
      sql: 'SELECT slug FROM entries WHERE entries MATCH ? ORDER BY bm25(entries, 0, 8, 6, 4, 0.2) LIMIT 50',
      args: [words.join(' OR ')],
    })
    return rows.map(({ slug }) => String(slug))
  }
}
