import { type RefObject, useEffect, useRef } from 'react'

/** Whether what is drawn is still there, for when an answer comes that was waited for. */
export function useIsThere(): RefObject<boolean> {
  const isThere = useRef(true)
  useEffect(() => {
    isThere.current = true
    return () => {
      isThere.current = false
    }
  }, [])
  return isThere
}
