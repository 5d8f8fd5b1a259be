'use client'

import { type ReactNode, useEffect } from 'react'
import { inDutch } from './fixed-words'

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'data-tooltip']

/** Where editors write, and what they wrote: no words of the program. */
const WRITTEN = '[contenteditable="true"], textarea, tbody, iframe'

/** Puts words that Payload has in English only into Dutch, as they are drawn. */
export function WordsInDutch({ children }: { children: ReactNode }) {
  useEffect(() => {
    translate(document.body)
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        // A word that somebody writes may be one of them: it is not the program's to change.
        if (isWritten(target)) continue
        if (type === 'childList') for (const node of addedNodes) translate(node)
        else translateOne(target)
      }
    })
    const all = { subtree: true, childList: true, characterData: true, attributes: true }
    observer.observe(document.body, { ...all, attributeFilter: ATTRIBUTES })
    return () => observer.disconnect()
  }, [])
  return children
}

function isWritten(node: Node): boolean {
  return Boolean((node instanceof Element ? node : node.parentElement)?.closest(WRITTEN))
}

function translate(node: Node): void {
  translateOne(node)
  if (!(node instanceof Element) || node.matches(WRITTEN)) return
  for (const child of node.childNodes) translate(child)
}

function translateOne(node: Node): void {
  if (node instanceof Text) {
    const dutch = inDutch(node.data)
    if (dutch !== undefined) node.data = dutch
  }
  if (!(node instanceof Element)) return
  // Payload shows the name of a field in the code where the mouse rests on a checkbox.
  if (node instanceof HTMLInputElement && node.type === 'checkbox' && node.title === node.name) {
    node.removeAttribute('title')
  }
  for (const name of ATTRIBUTES) {
    const dutch = inDutch(node.getAttribute(name) ?? '')
    if (dutch !== undefined) node.setAttribute(name, dutch)
  }
}
