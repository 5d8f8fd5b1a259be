import type { ListedVersion } from './list-versions'

type Told = Pick<ListedVersion, 'status' | 'isLive' | 'isAutosaved'>

export function statusWords({ status, isLive, isAutosaved }: Told): string {
  if (isLive) return 'Staat op de site'
  if (status === 'published') return 'Was gepubliceerd'
  return isAutosaved ? 'Concept, vanzelf bewaard' : 'Concept'
}

export function whoWords(who: string | null): string {
  return who ?? 'onbekend'
}

/** As `3 aantallen, inleiding`. */
export function partsWords(parts: string[] | undefined): string {
  if (!parts) return 'de eerste versie die bewaard is'
  return parts.length === 0 ? 'geen verschil met de vorige' : parts.join(', ')
}
