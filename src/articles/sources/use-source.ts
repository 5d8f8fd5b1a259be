import { useEffect, useState } from 'react'
import { idOf } from '@/platform/id-of'
import { fetchSources, type SourceLabel } from './picker/api'

/** What the source is called that a field holds, asked of the site; and a way to tell it. */
export function useSource(value: unknown): [SourceLabel | undefined, (source?: SourceLabel) => void] {
  const [source, setSource] = useState<SourceLabel>()
  const id = idOf(value) ?? ''
  const isKnown = source?.id === id
  useEffect(() => {
    if (!id || isKnown) return
    let isWanted = true
    fetchSources([id]).then(
      ([found]) => isWanted && setSource(found),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [id, isKnown])
  return [isKnown ? source : undefined, setSource]
}
