'use client'

import { Button, toast } from '@payloadcms/ui'
import { callStaff, type Refused } from '@/admin/call-staff'
import type { PreviewLink } from '@/payload-types'

interface Properties {
  links: PreviewLink[]
  /** The query that names all of them. */
  all: string
  /** What was taken back: these, or all. */
  onEnded: (ids: string[]) => void
}

/** The links to a draft that still work, and how to take one or all of them back. */
export function GivenLinks({ links, all, onEnded }: Properties) {
  if (links.length === 0) return null

  async function end(path: string, ended: PreviewLink[], done: string): Promise<void> {
    const isDone = await callStaff('DELETE', `/api/preview-links${path}`, {
      otherwise: 'Het intrekken lukte niet. Laad de pagina opnieuw en probeer het nog eens.',
    }).then(
      () => true,
      (error: Refused) => {
        // Somebody else took it back.
        if (error.status === 404) return true
        toast.error(error.message)
        return false
      },
    )
    if (!isDone) return
    onEnded(ended.map(({ id }) => id))
    toast.success(done)
  }

  return (
    <section className="share-draft__given" aria-label="Links die nu werken">
      <p className="field-label">Links die nu werken</p>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <span>
              {nameOf(link)}, {dayOf(link.createdAt)}; tot {dayOf(link.expires)}
            </span>
            <Button
              buttonStyle="none"
              margin={false}
              className="share-draft__end"
              extraButtonProps={{ 'aria-label': `Trek de link van ${nameOf(link)} in` }}
              onClick={() => end(`/${link.id}`, [link], 'De link is ingetrokken.')}
            >
              Intrekken
            </Button>
          </li>
        ))}
      </ul>
      {links.length > 1 && (
        <Button
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() => end(`?${all}`, links, 'Alle links zijn ingetrokken.')}
        >
          Alle links intrekken
        </Button>
      )}
    </section>
  )
}

function nameOf({ createdBy }: PreviewLink): string {
  return (typeof createdBy === 'object' && createdBy?.name) || 'een collega'
}

/** As `27 november`. */
export function dayOf(iso: string): string {
  return new Date(iso).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' })
}
