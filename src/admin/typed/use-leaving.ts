import { useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { askStaff } from '../call-staff'
import { draftPath } from './use-saving'
import type { Fields } from './watch-saves'

/** How long a field may wait with telling the form what was typed. */
const FIELD_RESTS_MS = 700

interface Saving {
  isUnsaved: () => boolean
  save: () => Promise<boolean>
  typed: () => Fields
  noteSaved: () => void
}

/**
 * Saves what is typed when an editor leaves it; where that is not possible, the browser asks. Only for what saves by itself: a
 * text with a button to save it is left by Payload's own question.
 *
 * @returns where the editor wanted to go when saving failed, and how to go there all the same
 */
export function useLeaving(path: string, isAutosaved: boolean, saving: Saving) {
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [kept, setKept] = useState<string>()
  const typedAt = useRef(0)
  const now = useRef(saving)
  now.current = saving

  const restsIn = () => typedAt.current + FIELD_RESTS_MS - Date.now()
  const go = (address: string) => {
    if (address.startsWith(`${window.location.origin}/admin`))
      startRouteTransition(() => router.push(address))
    else window.location.assign(address)
  }
  const leave = useRef(go)
  leave.current = go

  // biome-ignore lint/correctness/useExhaustiveDependencies: everything else is read when it happens
  useEffect(() => {
    const noteTyping = () => {
      typedAt.current = Date.now()
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (restsIn() <= 0 && !now.current.isUnsaved()) return
      event.preventDefault()
      if (isAutosaved) void now.current.save()
    }
    const saveFirst = (event: MouseEvent) => {
      const address = isAutosaved ? addressLeftFor(event) : undefined
      if (!address || (restsIn() <= 0 && !now.current.isUnsaved())) return
      event.preventDefault()
      event.stopPropagation()
      const saveAndGo = async () => {
        if (now.current.isUnsaved() && !(await now.current.save())) setKept(address)
        else leave.current(address)
      }
      setTimeout(saveAndGo, Math.max(restsIn(), 0))
    }
    document.addEventListener('input', noteTyping, true)
    window.addEventListener('beforeunload', ask)
    window.addEventListener('click', saveFirst, true)
    return () => {
      document.removeEventListener('input', noteTyping, true)
      window.removeEventListener('beforeunload', ask)
      window.removeEventListener('click', saveFirst, true)
    }
  }, [isAutosaved])

  // The button to go back, and what leads elsewhere without a link. While the form is watched: other effects end later.
  useLayoutEffect(
    () => () => {
      if (!isAutosaved || !now.current.isUnsaved()) return
      const { noteSaved, typed } = now.current
      const body = { ...typed(), _status: 'draft' }
      // What fails stays in this browser, and is offered when the editor is back.
      askStaff('PATCH', draftPath(path), { body }).then(noteSaved, () => {})
    },
    [path, isAutosaved],
  )

  return kept === undefined ? undefined : () => go(kept)
}

/** Where a click leads, when it leads away from this page. */
function addressLeftFor(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return undefined
  if (link.target === '_blank' || link.download || link.getAttribute('href')?.startsWith('#'))
    return undefined
  const { origin, pathname, search } = new URL(link.href, window.location.href)
  const here = window.location
  return origin === here.origin && pathname === here.pathname && search === here.search
    ? undefined
    : link.href
}
