'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callStaff, type Refused } from '@/admin/call-staff'
import type { PreviewLink } from '@/payload-types'
import { dayOf, GivenLinks } from './given-links'
import './live-preview.css'
import './share-draft.css'

interface Shared {
  id: string
  url: string
  /** ISO 8601. */
  expires: string
}

/** In the sidebar: a link with which a colleague without a login sees the draft, and the links that were given before. */
export function ShareDraft() {
  const { collectionSlug, id } = useDocumentInfo()
  const [link, setLink] = useState<Shared>()
  const [given, setGiven] = useState<PreviewLink[]>([])
  const [isBusy, setBusy] = useState(false)
  const all = `where[shown][equals]=${collectionSlug}&where[document][equals]=${id}`
  const made = link?.id

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link that was made is one more
  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    callStaff<{ docs: PreviewLink[] }>('GET', `/api/preview-links?limit=100&${all}`, { signal: asked.signal })
      .then(({ docs }) => setGiven(docs))
      // The list is no duty: a link can be made without it.
      .catch(() => asked.signal.aborted || setGiven([]))
    return () => asked.abort()
  }, [id, all, made])

  if (!id) return null

  async function make(): Promise<void> {
    setBusy(true)
    const made = await callStaff<Shared>('POST', `/api/${collectionSlug}/${id}/preview-link`, {
      otherwise: 'Er kon geen link worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
    }).catch((error: Refused) => void toast.error(error.message))
    setBusy(false)
    if (!made) return
    setLink(made)
    // Without the right to the clipboard, the link stands in the field to be copied by hand.
    const isCopied = await navigator.clipboard?.writeText(made.url).then(
      () => true,
      () => false,
    )
    if (isCopied) toast.success('De link is gekopieerd.')
  }

  function forget(ended: string[]): void {
    setGiven((now) => now.filter((each) => !ended.includes(each.id)))
    if (link && ended.includes(link.id)) setLink(undefined)
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" disabled={isBusy} size="small" onClick={make}>
        Link voor wie niet kan inloggen
      </Button>
      {link && (
        <>
          <input
            className="share-draft__link"
            readOnly
            aria-label="Link naar het concept"
            value={link.url}
            onFocus={(event) => event.target.select()}
          />
          <p className="field-description">
            Wie deze link heeft, ziet het concept tot {dayOf(link.expires)}.
          </p>
        </>
      )}
      <GivenLinks links={given} all={all} onEnded={forget} />
    </div>
  )
}
