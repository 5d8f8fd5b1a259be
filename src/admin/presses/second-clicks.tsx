'use client'

import { type ReactNode, useEffect } from 'react'
import { isStrayClick } from './second-click'

/** Lets no double click decide about the row that came in the place of the first one. */
export function SecondClicks({ children }: { children: ReactNode }) {
  useEffect(() => {
    const stop = (event: MouseEvent) => {
      if (!isStrayClick(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('click', stop, true)
    return () => window.removeEventListener('click', stop, true)
  }, [])
  return children
}
