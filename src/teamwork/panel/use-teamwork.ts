import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'
import { callStaff } from '@/admin/call-staff'
import { useChangedHere } from '@/admin/use-changed-here'
import type { Teamwork } from '../endpoints'

/** Changes something, and shows what is there then. @throws Refused */
export type Act = (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<void>

/** What is said about the document of this form: asked when it opens and when somebody comes back to it, not at each save. */
export function useTeamwork(): { teamwork: Teamwork | undefined; act: Act } {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { state: teamwork, look, change } = useChangedHere<Teamwork>()
  const path = id && !isTrashed ? `/api/${collectionSlug}/${id}` : undefined

  useEffect(() => {
    if (!path) return
    const asking = new AbortController()
    const ask = () =>
      // What was seen stays; the next thing that somebody does says what is wrong.
      void look(() => callStaff<Teamwork>('GET', `${path}/teamwork`, { signal: asking.signal })).catch(
        () => undefined,
      )
    ask()
    window.addEventListener('focus', ask)
    return () => {
      asking.abort()
      window.removeEventListener('focus', ask)
    }
  }, [path, look])

  const act = useCallback<Act>(
    (method, below, body) =>
      change(async () => {
        // A remark is a document of its own; all else is answered with what is there then.
        const isOwn = below.startsWith('/api/')
        const answer = await callStaff<Teamwork>(method, isOwn ? below : `${path}${below}`, {
          ...(body && { body }),
        })
        return isOwn ? callStaff<Teamwork>('GET', `${path}/teamwork`) : answer
      }),
    [path, change],
  )
  return { teamwork: path ? teamwork : undefined, act }
}
