import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callStaff } from '@/admin/call-staff'
import type { Teamwork } from '../endpoints'

/** Changes something, and shows what is there then. @throws Refused */
export type Act = (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<void>

/** What is said about the document of this form: asked when it opens and when somebody comes back to it, not at each save. */
export function useTeamwork(): { teamwork: Teamwork | undefined; act: Act } {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const [teamwork, setTeamwork] = useState<Teamwork>()
  const path = id && !isTrashed ? `/api/${collectionSlug}/${id}` : undefined

  useEffect(() => {
    if (!path) return setTeamwork(undefined)
    const asking = new AbortController()
    const ask = () =>
      void callStaff<Teamwork>('GET', `${path}/teamwork`, { signal: asking.signal })
        .then(setTeamwork)
        // What was seen stays; the next thing that somebody does says what is wrong.
        .catch(() => undefined)
    ask()
    window.addEventListener('focus', ask)
    return () => {
      asking.abort()
      window.removeEventListener('focus', ask)
    }
  }, [path])

  const act = useCallback<Act>(
    async (method, below, body) => {
      // A remark is a document of its own; all else is answered with what is there then.
      const isOwn = below.startsWith('/api/')
      const answer = await callStaff<Teamwork>(method, isOwn ? below : `${path}${below}`, {
        ...(body && { body }),
      })
      setTeamwork(isOwn ? await callStaff<Teamwork>('GET', `${path}/teamwork`) : answer)
    },
    [path],
  )
  return { teamwork, act }
}
