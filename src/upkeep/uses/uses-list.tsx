'use client'

import { Link, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callStaff } from '@/admin/call-staff'
import type { Use } from './find-uses'

/** Where a picture or an author is shown, each a link to it. */
export function UsesList() {
  const { collectionSlug, id } = useDocumentInfo()
  const [uses, setUses] = useState<Use[] | 'unknown'>()

  useEffect(() => {
    if (!id) return
    const asked = new AbortController()
    callStaff<{ uses: Use[] }>('GET', `/api/${collectionSlug}/${id}/uses`, { signal: asked.signal })
      .then((found) => setUses(found.uses))
      .catch(() => asked.signal.aborted || setUses('unknown'))
    return () => asked.abort()
  }, [collectionSlug, id])

  if (!id) return null
  return (
    <section className="field-type" aria-label="Waar dit staat">
      <p className="field-label">Staat in</p>
      {uses === undefined && <p>Wordt opgezocht …</p>}
      {uses === 'unknown' && <p>Dat kon niet worden opgezocht. Laad de pagina opnieuw.</p>}
      {Array.isArray(uses) && uses.length === 0 && <p>Nog nergens.</p>}
      {Array.isArray(uses) && uses.length > 0 && (
        <ul>
          {uses.map((use) => (
            <li key={use.collection + use.id}>
              <Link href={addressOf(use)} prefetch={false}>
                {use.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function addressOf({ collection, id }: Use): string {
  return collection === 'site-settings'
    ? '/admin/globals/site-settings'
    : `/admin/collections/${collection}/${id}`
}
