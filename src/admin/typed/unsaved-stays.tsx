'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { failureOf } from './failure'
import { isLoggedIn } from './is-logged-in'
import { watchSaves } from './watch-saves'

/**
 * In every form with nothing but a button to save it: what was not saved can be saved at the next press. Payload's form calls itself
 * saved whatever the site answers, switches the button off, and asks nothing when it is left.
 */
export function UnsavedStays() {
  const { collectionSlug, id } = useDocumentInfo()
  const { setModified } = useForm()
  const form = useRef({ setModified })
  form.current = { setModified }
  const path = ['/api', collectionSlug, id].filter(Boolean).join('/')

  useEffect(
    () =>
      watchSaves(path, {
        headers: () => ({}),
        onAnswer: async (_, answer) => {
          const { status } = answer
          if (status >= 200 && status < 300) return {}
          const isLoggedOut = [401, 403].includes(status) && !(await isLoggedIn())
          // When Payload has called it saved.
          setTimeout(() => form.current.setModified(true))
          if (isLoggedOut) return { words: failureOf(answer, false).words }
          return status === 0 ? { words: 'De site is niet te bereiken. Probeer het zo opnieuw.' } : {}
        },
      }),
    [path],
  )
  return null
}
