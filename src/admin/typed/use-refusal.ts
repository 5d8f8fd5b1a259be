import { useForm, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'

/**
 * What publishing refused stays marked until it is mended: Payload's form calls everything valid when the text saves itself
 * the next time.
 *
 * @returns to be called with each answer, before Payload's form takes it
 */
export function useRefusal(): (isAutosave: boolean) => void {
  const { dispatchFields, getFields, setSubmitted } = useForm()
  const isMarked = useFormSubmitted()
  const wrong = useRef<[path: string, field: FormState[string]][]>([])
  useLayoutEffect(() => {
    if (isMarked || wrong.current.length === 0) return
    setSubmitted(true)
    const fields = getFields()
    for (const [path, { errorMessage, value }] of wrong.current) {
      // What was mended meanwhile the site looks at again by itself.
      if (fields[path]?.value === value) dispatchFields({ type: 'UPDATE', path, errorMessage, valid: false })
    }
    wrong.current = []
  }, [dispatchFields, getFields, isMarked, setSubmitted])
  return (isAutosave) => {
    const fields = isAutosave && isMarked ? Object.entries(getFields()) : []
    wrong.current = fields.filter(([, { valid }]) => valid === false)
  }
}
