'use client'

import { type ReactNode, useEffect } from 'react'
import { nameControls } from './name-controls'
import { TAB, tellOpenTab } from './tell-open-tab'

/** Names what Payload leaves without a name, as it is drawn, and tells which tab is open, as it is opened. */
export function NamedControls({ children }: { children: ReactNode }) {
  useEffect(() => {
    nameControls(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) {
        for (const node of addedNodes) if (node instanceof Element) nameControls(node)
        if (target instanceof Element && target.matches(TAB)) tellOpenTab(target)
      }
    })
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class'] })
    return () => observer.disconnect()
  }, [])
  return children
}
