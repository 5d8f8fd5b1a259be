import type { Payload } from 'payload'
import type { Cause } from '@/payload-types'
import { unmask } from './unmask'

const AT_ONCE = 500

/** Those of the words that are a medicine's name here: in plain words, its brand or substance, or a synonym. */
export async function findMedicines(payload: Payload, words: readonly string[]): Promise<string[]> {
  const left = new Map(words.map((word) => [nameOf(word), word]))
  const found: string[] = []
  for (let page: number | null | undefined = 1; page && left.size > 0; ) {
    const { docs, nextPage } = await readMedicines(payload, page)
    for (const name of docs.flatMap(namesOf)) {
      const word = left.get(name)
      if (word !== undefined && left.delete(name)) found.push(word)
    }
    page = nextPage
  }
  return found
}

function readMedicines(payload: Payload, page: number) {
  return payload.find({
    collection: 'causes',
    where: { kind: { equals: 'medicine' } },
    select: { name: true, term: true, synonyms: true },
    sort: 'id',
    depth: 0,
    limit: AT_ONCE,
    page,
  })
}

function namesOf({ name, term, synonyms }: Pick<Cause, 'name' | 'term' | 'synonyms'>): string[] {
  return [name, term, ...(synonyms ?? [])].flatMap((text) => (text ? nameOf(text) : []))
}

/** `viagra*` means viagra. */
function nameOf(word: string): string {
  return unmask(word.replaceAll('*', '')).trim()
}
