'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import './share-draft.css'

/** In the sidebar: a link with which a colleague without a login sees the draft. */
export function ShareDraft() {
  const { collectionSlug, id } = useDocumentInfo()
  const [link, setLink] = useState<{ url: string; expires: string }>()
  if (!id) return null

  async function make(): Promise<void> {
    const answer = await fetch(`/api/${collectionSlug}/${id}/preview-link`, {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined)
    if (!answer?.ok) {
      toast.error('Er kon geen link worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.')
      return
    }
    const made: { url: string; expires: string } = await answer.json()
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
