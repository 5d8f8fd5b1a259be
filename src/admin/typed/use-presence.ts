import { useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { askStaff } from '../call-staff'
import { savesDone } from './watch-saves'

const EVERY_MS = 20_000

/**
 * Tells the site that an editor works here, from the first letter until the form is left. The lock itself is Payload's: it
 * makes one at the first letter, and shows others who is in.
 *
 * @param path of the document in the API
 */
export function usePresence(path: string, isLockable: boolean): void {
  const isModified = useFormModified()
  const isBegun = useRef(false)
  isBegun.current ||= isModified && isLockable
  const hasBegun = isBegun.current

  useEffect(() => {
    if (!hasBegun) return
    const tell = (isHere: boolean) =>
      void askStaff('POST', `${path}/presence`, { body: { isHere }, keepalive: !isHere }).catch(() => {})
    const timer = setInterval(tell, EVERY_MS, true)
    const leave = () => tell(false)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      // The last words are on their way, and would put the lock back.
      void savesDone(path).then(leave)
    }
  }, [hasBegun, path])
}
