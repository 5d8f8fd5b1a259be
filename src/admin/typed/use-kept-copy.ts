import { useAuth, useForm, useFormFields, useFormInitializing } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { differs } from './differs'
import { type Copy, copyName, dropCopy, keepCopy, readCopy } from './kept-copy'
import type { Fields } from './watch-saves'

/** How long typing must rest before it is kept. */
const REST_MS = 400

interface Saving {
  isUnsaved: () => boolean
  save: (isVersion: boolean) => Promise<boolean>
  typed: () => Fields
}

/**
 * Keeps what is typed in this browser until it is on the site, and offers it when it never came there: the power went, the
 * login ended, the browser was closed.
 */
export function useKeptCopy(path: string, isAutosaved: boolean, { isUnsaved, save, typed }: Saving) {
  const { user } = useAuth()
  const { getData, reset, setModified } = useForm()
  const fields = useFormFields(([state]) => state)
  const isInitializing = useFormInitializing()
  const name = useRef(copyName(path, user?.id ?? '')).current
  const [offered, setOffered] = useState<Copy>()
  const [putBack, setPutBack] = useState(0)
  const isLooked = useRef(false)
  const keep = useRef(() => {})
  keep.current = () => {
    if (!isLooked.current || offered) return
    if (isUnsaved()) keepCopy(name, { at: new Date().toISOString(), data: typed() })
    else dropCopy(name)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is there
  useEffect(() => {
    if (isInitializing || isLooked.current) return
    isLooked.current = true
    const copy = readCopy(name)
    if (copy && differs(copy.data, [getData()])) setOffered(copy)
    else if (copy) dropCopy(name)
  }, [isInitializing])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of a field begins the rest anew
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), REST_MS)
    return () => clearTimeout(timer)
  }, [fields])

  useEffect(() => {
    const keepNow = () => keep.current()
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [])

  // When it stands in the form, and beside what it replaces. Payload's autosave sends nothing that it tried before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time
  useEffect(() => {
    if (putBack > 0 && isAutosaved) void save(true)
  }, [putBack])

  return {
    /** When what is offered was typed. */
    offeredOf: offered?.at,
    putBack: async () => {
      if (!offered) return
      await reset({ ...getData(), ...offered.data })
      setModified(true)
      setOffered(undefined)
      setPutBack((times) => times + 1)
    },
    throwAway: () => {
      dropCopy(name)
      setOffered(undefined)
    },
    /** Keeps what the form holds before something else comes into it. */
    setAside: () => {
      const copy = { at: new Date().toISOString(), data: typed() }
      keepCopy(name, copy)
      setOffered(copy)
    },
    /** Offers what was typed before something else came into the form. */
    offerKept: () => setOffered(readCopy(name)),
    /** What was kept is on the site now. */
    noteSaved: () => keep.current(),
  }
}
