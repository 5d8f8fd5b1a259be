'use client'

import { useDocumentInfo, ViewDescription } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import { callStaff } from '@/admin/call-staff'
import { shortMoment } from '@/ui/site-time'
import type { ToldVersion } from './version-endpoint'
import { partsWords, whoWords } from './version-words'
import './versions.css'

/**
 * Under the title of a document: above the comparison of two versions, who made them and what putting back will do;
 * elsewhere what Payload says there.
 */
export function VersionNote({ description }: { description?: string }) {
  const { collectionSlug, isTrashed } = useDocumentInfo()
  const [told, setTold] = useState<ToldVersion>()
  const from = useSearchParams().get('versionFrom')
  const version = /\/versions\/([^/]+)$/.exec(usePathname())?.[1]

  useEffect(() => {
    setTold(undefined)
    if (!version || !collectionSlug) return
    const asked = new AbortController()
    const query = from ? `?from=${encodeURIComponent(from)}` : ''
    callStaff<ToldVersion>('GET', `/api/${collectionSlug}/versions/${version}/told${query}`, {
      signal: asked.signal,
    })
      .then(setTold)
      // An aid: the comparison stands without it.
      .catch(() => asked.signal.aborted || setTold(undefined))
    return () => asked.abort()
  }, [collectionSlug, from, version])

  if (!version) return description ? <ViewDescription description={description} /> : null
  if (!told) return null
  return (
    <div className="version-note" role="note">
      <p>
        Deze versie is van <strong>{whoWords(told.who)}</strong>, {shortMoment(told.at)}
        {told.from && (
          <>
            ; zij wordt vergeleken met die van <strong>{whoWords(told.from.who)}</strong>,{' '}
            {shortMoment(told.from.at)}
          </>
        )}
        .
      </p>
      {told.parts && <p>Verschil: {partsWords(told.parts)}.</p>}
      {!isTrashed && (
        <p>
          Zet u haar terug, dan komt zij als concept naast wat lezers zien: dat blijft staan tot u publiceert.
          Het concept van nu blijft bij de versies.
        </p>
      )}
    </div>
  )
}
