'use client'

import { type ReactNode, useEffect } from 'react'
import { nameControls } from './name-controls'

/** Names what Payload leaves without a name, as it is drawn. */
export function NamedControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    nameControls(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element) nameControls(node)
    })
    observer.observe(document.body, { subtree: true, childList: true })
    return () => observer.disconnect()
  }, [])
  return children
}
