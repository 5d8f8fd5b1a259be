import type { PayloadRequest } from 'payload'
import type { Cause } from '@/payload-types'

type Content = Omit<Cause, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>

/** What becomes of each field; the type check asks here for a field that is new. */
const MERGED: { [Field in keyof Required<Content>]: (gone: Cause, stays: Cause) => Content[Field] } = {
  name: staying('name'),
  slug: staying('slug'),
  generateSlug: staying('generateSlug'),
  kind: staying('kind'),
  // What stands between causes is moved by `mergeCauses`.
  parent: staying('parent'),
  symptoms: staying('symptoms'),
  term: staying('term'),
  synonyms: namesOf,
  codes: codesOf,
  text: textOf,
  sources: sourcesOf,
}

/** What an editor wrote about the cause that goes is added to the one that stays: names, text and sources. */
export async function addContent(req: PayloadRequest, gone: Cause, stays: Cause): Promise<void> {
  const data = Object.fromEntries(
    Object.entries(MERGED).flatMap(([field, merge]) => {
      const value = merge(gone, stays)
      return value === stays[field as keyof Content] ? [] : [[field, value]]
    }),
  )
  await req.payload.update({ collection: 'causes', id: stays.id, data, req })
}

function staying<Field extends keyof Content>(field: Field) {
  return (_: Cause, stays: Cause) => stays[field]
}

/** Its names become synonyms; done again, nothing is added twice. */
function namesOf(gone: Cause, stays: Cause): string[] {
  const own = new Set([stays.name, stays.term, ...(stays.synonyms ?? [])].map((name) => name?.toLowerCase()))
  const others = [gone.name, gone.term, ...(gone.synonyms ?? [])].flatMap((name) => name || [])
  const added = new Map(others.map((name) => [name.toLowerCase(), name]))
  return [...(stays.synonyms ?? []), ...[...added].flatMap(([key, name]) => (own.has(key) ? [] : name))]
}

/** One text after the other: an editor makes one of them. */
function textOf(gone: Cause, stays: Cause): Cause['text'] {
  if (!gone.text) return stays.text
  if (!stays.text) return gone.text
  const [own, added] = [stays.text.root.children, gone.text.root.children]
  const isThere = JSON.stringify(own).endsWith(JSON.stringify(added).slice(1))
  return isThere ? stays.text : { root: { ...stays.text.root, children: [...own, ...added] } }
}

function sourcesOf(gone: Cause, stays: Cause): Cause['sources'] {
  const own = stays.sources ?? []
  const keyOf = ({ title, url }: { title: string; url?: string | null }) => `${title} ${url ?? ''}`
  const known = new Set(own.map(keyOf))
  const added = (gone.sources ?? []).filter((source) => !known.has(keyOf(source)))
  return [...own, ...added.map(({ title, url }) => ({ title, url }))]
}

function codesOf(gone: Cause, stays: Cause): Cause['codes'] {
  const own = stays.codes ?? []
  const added = (gone.codes ?? []).filter(
    ({ system, code }) => !own.some((each) => each.system === system && each.code === code),
  )
  return added.length > 0 ? [...own, ...added.map(({ system, code }) => ({ system, code }))] : stays.codes
}
