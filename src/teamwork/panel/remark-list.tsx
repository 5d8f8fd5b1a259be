import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { focusOnClick } from '@/admin/presses/focus-on-click'
import type { TeamworkKind } from '../article'
import type { Teamwork } from '../endpoints'
import { type FormPlace, readPlace } from '../place/read-place'
import type { Remark } from '../remarks/remark'
import { RemarkItem } from './remark-item'
import type { Act } from './use-teamwork'

interface Props {
  kind: TeamworkKind
  teamwork: Teamwork
  act: Act
}

/** The open remarks, and folded away those that are resolved. */
export function RemarkList({ kind, teamwork, act }: Props) {
  const { remarks, colleagues } = teamwork
  const places = usePlaces(kind, remarks)
  const open = remarks.filter(({ resolved }) => !resolved)
  const resolved = remarks.filter((remark) => remark.resolved)
  const items = (shown: Remark[]) => (
    <ul {...focusOnClick}>
      {shown.map((remark) => (
        <RemarkItem
          act={act}
          colleagues={colleagues}
          key={remark.id}
          place={places.get(remark.id)}
          remark={remark}
        />
      ))}
    </ul>
  )
  return (
    <>
      {open.length > 0 && (
        <details className="teamwork__remarks" open>
          <summary>{open.length === 1 ? '1 open opmerking' : `${open.length} open opmerkingen`}</summary>
          {items(open)}
        </details>
      )}
      {resolved.length > 0 && (
        <details className="teamwork__remarks">
          <summary>{`Afgehandeld: ${resolved.length}`}</summary>
          {items(resolved)}
        </details>
      )}
    </>
  )
}

/** Where what they are about stands: looked up when they come and after each save, not at each key. */
function usePlaces(
  kind: TeamworkKind,
  remarks: readonly Remark[],
): ReadonlyMap<string, FormPlace | undefined> {
  const { getFields } = useForm()
  const { lastUpdateTime } = useDocumentInfo()
  const [places, setPlaces] = useState<ReadonlyMap<string, FormPlace | undefined>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what changes the text
  useEffect(() => {
    if (remarks.length === 0) return
    const fields = getFields()
    setPlaces(new Map(remarks.map((remark) => [remark.id, readPlace(kind, fields, remark)])))
  }, [kind, remarks, getFields, lastUpdateTime])
  return places
}
