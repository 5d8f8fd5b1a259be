'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useLayoutEffect } from 'react'

const WORDS = 'Zonder titel'

/** Heads what has no title yet by words: Payload puts its key there, wider than a phone, or brackets around them. */
export function Untitled() {
  const { id } = useDocumentInfo()
  const { setDocumentTitle, title } = useDocumentTitle()
  const isNothing = title === id?.toString() || title === `[${WORDS}]`
  useLayoutEffect(() => {
    if (!isNothing) return
    setDocumentTitle(WORDS)
    // As the form opens, Payload sets the key after this.
    const frame = requestAnimationFrame(() => setDocumentTitle(WORDS))
    return () => cancelAnimationFrame(frame)
  }, [isNothing, setDocumentTitle])
  return null
}
