'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { callStaff, type Refused } from '@/admin/call-staff'
import './share-draft.css'

interface Shared {
  url: string
  /** ISO 8601. */
  expires: string
}

/** In the sidebar: a link with which a colleague without a login sees the draft. */
export function ShareDraft() {
  const { collectionSlug, id } = useDocumentInfo()
  const [link, setLink] = useState<Shared>()
  if (!id) return null

  async function make(): Promise<void> {
    const made = await callStaff<Shared>('POST', `/api/${collectionSlug}/${id}/preview-link`, {
      otherwise: 'Er kon geen link worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
    }).catch((error: Refused) => void toast.error(error.message))
    if (!made) return
    setLink(made)
    // Without the right to the clipboard, the link stands in the field to be copied by hand.
    const isCopied = await navigator.clipboard?.writeText(made.url).then(
      () => true,
      () => false,
    )
    if (isCopied) toast.success('De link is gekopieerd.')
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" onClick={make}>
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
    </div>
  )
}

function dayOf(iso: string): string {
  return new Date(iso).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' })
}
