'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { TeamworkKind } from '../article'
import { askRemark, hearRemarks, type Place } from '../place/ask-remark'
import { tellFigures } from '../place/open-figures'
import { readSelection } from '../place/read-selection'
import { keptWords } from './kept-words'
import { RemarkDialog } from './remark-dialog'
import { RemarkList } from './remark-list'
import { ReviewDialog } from './review-dialog'
import { ReviewList } from './review-list'
import { useTeamwork } from './use-teamwork'
import '@/admin/plain-button.css'
import '@/admin/plain-fields.css'
import './panel.css'

/** Above the form of an article: remarks about it and who is asked to look, with ways to add and to end them. */
export function TeamworkPanel() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { teamwork, act } = useTeamwork()
  const [place, setPlace] = useState<Place>()
  const [isAsking, setAsking] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const latest = useRef(placeOf(''))
  const key = `${collectionSlug}:${id}`
  const remarks = teamwork?.remarks

  useEffect(() => (remarks ? tellFigures(key, remarks) : undefined), [key, remarks])

  const isThere = Boolean(teamwork)
  useEffect(() => {
    const form = isThere && panel.current?.closest<HTMLElement>('form')
    if (!form) return
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyM' || !event.altKey || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      const row = event.target instanceof Element ? event.target.closest('[data-cause]') : null
      const ofFigure = row?.querySelector<HTMLElement>('[data-column="remark"]')
      if (ofFigure) ofFigure.click()
      else askRemark(form)
    }
    const deafen = hearRemarks(form, (asked) => {
      const place = asked ?? placeOf(readSelection(form))
      // What was not sent yet is about what it was about.
      const goesOn = place.about === 'whole' && keptWords(location.pathname) !== ''
      if (!goesOn) latest.current = place
      setPlace(latest.current)
    })
    form.addEventListener('keydown', press)
    return () => {
      deafen()
      form.removeEventListener('keydown', press)
    }
  }, [isThere])

  if (!id || isTrashed) return null
  return (
    <section aria-label="Samenwerken" className="field-type teamwork plain-fields" ref={panel}>
      <div className="teamwork__bar">
        {/* From the beginning: what comes later moves the form, as somebody is about to press in it. */}
        <button
          className="plain-button"
          disabled={!teamwork}
          onClick={({ currentTarget }) => askRemark(currentTarget)}
          // What is selected stays so.
          onMouseDown={(event) => event.preventDefault()}
          title="Over wat u selecteerde, of over het geheel (Ctrl+Alt+M)"
          type="button"
        >
          Opmerking maken
        </button>
        <button className="plain-button" disabled={!teamwork} onClick={() => setAsking(true)} type="button">
          Nakijken door …
        </button>
      </div>
      {teamwork && (
        <>
          <ReviewList act={act} reviews={teamwork.reviews} />
          <RemarkList act={act} kind={collectionSlug as TeamworkKind} teamwork={teamwork} />
        </>
      )}
      {teamwork && place && (
        <RemarkDialog
          act={act}
          colleagues={teamwork.colleagues}
          key={`${place.about} ${place.quote}`}
          onClose={() => setPlace(undefined)}
          place={place}
        />
      )}
      {teamwork && isAsking && (
        <ReviewDialog act={act} onClose={() => setAsking(false)} teamwork={teamwork} />
      )}
    </section>
  )
}

function placeOf(quote: string): Place {
  return { about: quote ? 'passage' : 'whole', quote }
}
