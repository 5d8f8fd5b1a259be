'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callStaff } from '@/admin/call-staff'
import { BrokenLinkList } from './broken-link-list'
import type { BrokenLink } from './find-broken-links'
import './broken-links.css'

/** In the sidebar: the links in the text that lead nowhere, asked anew after each save; nothing where all is well. */
export function BrokenLinksNotice() {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const [links, setLinks] = useState<BrokenLink[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what changes the links
  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    callStaff<{ links: BrokenLink[] }>('GET', `/api/${collectionSlug}/${id}/broken-links`, {
      signal: asked.signal,
    })
      .then((found) => setLinks(found.links))
      // An aid and no duty: without an answer the text is edited as before.
      .catch(() => asked.signal.aborted || setLinks([]))
    return () => asked.abort()
  }, [collectionSlug, id, lastUpdateTime])

  if (links.length === 0) return null
  return (
    <section className="field-type broken-links" aria-label="Kapotte links">
      <p className="field-label">Kapotte links</p>
      <BrokenLinkList links={links} />
      <p className="field-description">Lezers zien hier gewone woorden, of komen op een lege pagina.</p>
    </section>
  )
}
