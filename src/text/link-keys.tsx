'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

/** Payload's own command for it cannot be reached from outside: its buttons can. */
const MAKE = '.fixed-toolbar .toolbar-popup__button-link:not(.active)'
const CHANGE = '.link-editor .link-edit'

export const LinkKeysClient = createClientFeature({
  plugins: [{ Component: LinkKeys, position: 'normal' }],
})

/** The buttons know of a selection a moment after it is made. */
const TRIES = 20
const EVERY_MS = 50

function press(text: Element | null | undefined, tries = TRIES): void {
  const button = text?.querySelector<HTMLElement>(MAKE) ?? text?.querySelector<HTMLElement>(CHANGE)
  if (button && !button.classList.contains('disabled')) button.click()
  else if (text && tries > 0) setTimeout(press, EVERY_MS, text, tries - 1)
}

function LinkKeys() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const { altKey, ctrlKey, key, metaKey, shiftKey } = event
          if (key.toLowerCase() !== 'k' || !(ctrlKey || metaKey) || altKey || shiftKey) return false
          // Also where nothing is selected: the browser would take the words that follow for a search.
          event.preventDefault()
          press(editor.getRootElement()?.closest('.rich-text-lexical'))
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )
  return null
}
