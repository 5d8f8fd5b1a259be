import { plain } from '@/articles/causes-editor/name-key'
import { readSourceAddress } from '@/articles/sources/source-address'
import { sourceKey } from '@/articles/sources/source-key'
import type { Source } from '@/payload-types'
import type { SourceFinder } from './read-values'

export type NamedSource = Pick<Source, 'id' | 'title' | 'key'>

/** What the record of a source has in common with this address; undefined where it is none. */
export function keyOfAddress(address: string): string | undefined {
  const url = readSourceAddress(address)
  return typeof url === 'string' ? sourceKey({ title: '', url }) : undefined
}

/** Finds sources by what a file says of them, among those that may be meant. */
export function sourceFinder(sources: readonly NamedSource[]): SourceFinder {
  return (title, address, current) => {
    const key = address && keyOfAddress(address)
    const found = sources.filter((source) =>
      address ? source.key === key : plain(source.title) === plain(title),
    )
    const source = found.find(({ id }) => id === current) ?? found[0]
    if (!source)
      return {
        message: `de bron "${title || address}" staat niet in de lijst van bronnen. Maak haar daar eerst.`,
      }
    if (found.length > 1 && source.id !== current)
      return { message: `${found.length} bronnen heten "${title}". Vul het adres van de bron in.` }
    if (title && plain(source.title) !== plain(title)) {
      return { message: `bij het adres van de bron hoort "${source.title}", en niet "${title}".` }
    }
    return source.id
  }
}
