import { useAuth, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { callStaff } from '../call-staff'
import { differs } from './differs'
import { type Failure, failureOf } from './failure'
import { type Answer, type Fields, type Save, watchSaves } from './watch-saves'

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 60_000
/** How long Payload is told that the login goes on: it leaves the form at the end, with all that is in it. */
const HOLD_S = 24 * 60 * 60

/**
 * Whether what is typed is on the site: why not, and trying again by itself. Payload's own autosave sends each text once,
 * however that ends.
 *
 * @param path of the document in the API
 */
export function useSaving(path: string, isAutosaved: boolean) {
  const form = useLatest(useForm())
  const auth = useLatest(useAuth())
  const { id, mostRecentVersionIsAutosaved } = useDocumentInfo()
  const [failure, setFailure] = useState<Failure>()
  /** How many times in a row it failed. */
  const times = useRef(0)
  const known = useKnown()
  const isModified = useLatest(useFormModified())
  const isSaved = useRef(true)

  useEffect(() => {
    let isHere = true
    const stop = watchSaves(path, {
      onAnswer: async (save: Save, answer: Answer) => {
        isSaved.current = answer.status >= 200 && answer.status < 300
        if (isSaved.current) {
          known.current = [save.sent, (answer.json.doc ?? answer.json.result ?? {}) as Fields]
          // Payload counts down to the end of the login again.
          if (times.current > 0 && isHere) void auth.current.fetchFullUser()
          times.current = 0
          setFailure(undefined)
          return undefined
        }
        const failed = failureOf(answer, [401, 403].includes(answer.status) && (await isLoggedIn()))
        // Payload says itself what is wrong with a field; and calls a form saved that was refused.
        const isSaid = answer.status === 400 && !save.isAutosave
        if (isHere) {
          form.current.setModified(true)
          const { user } = auth.current
          if (user) auth.current.setUser({ user, exp: Date.now() / 1000 + HOLD_S })
          times.current += 1
          if (!isSaid) setFailure(failed)
        }
        return isSaid ? undefined : failed.words
      },
    })
    return () => {
      isHere = false
      stop()
    }
  }, [path, form, auth, known])

  const save = useLatest(async (): Promise<boolean> => {
    isSaved.current = false
    form.current.setBackgroundProcessing(true)
    await form.current.submit({
      acceptValues: { overrideLocalChanges: false },
      context: { getDocPermissions: false, incrementVersionCount: !mostRecentVersionIsAutosaved },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      ...(isAutosaved && { action: draftPath(path), overrides: { _status: 'draft' }, skipValidation: true }),
    })
    form.current.setBackgroundProcessing(false)
    return isSaved.current
  })

  useEffect(() => {
    // A new document sent twice would be there twice.
    if (!failure?.mayPass || (!id && !path.startsWith('/api/globals/'))) return
    const again = () => void save.current()
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (times.current - 1), LONGEST_PAUSE_MS)
    const timer = setTimeout(again, pause)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
    }
  }, [failure, id, path, save])

  return {
    failure,
    save: () => save.current(),
    /** Whether the form holds what the site does not have. */
    isUnsaved: () => isModified.current && differs(form.current.getData(), known.current),
    typed: () => form.current.getData() as Fields,
  }
}

/** What the site has of the form, as far as this page knows. */
function useKnown() {
  const { getData } = useForm()
  const fields = useFormFields(([state]) => state)
  const isModified = useFormModified()
  const known = useRef<Fields[]>([])
  // Payload's form says that it is modified after every second save.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are those of the fields
  useEffect(() => {
    if (!isModified) known.current = [getData() as Fields]
  }, [fields, isModified])
  return known
}

/** Where a text is saved as a draft. */
export function draftPath(path: string): string {
  return `${path}?autosave=true&depth=0&draft=true&fallback-locale=null`
}

async function isLoggedIn(): Promise<boolean> {
  const answer = await callStaff<{ user?: unknown }>('GET', '/api/users/me').catch(() => ({ user: true }))
  return Boolean(answer.user)
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  latest.current = value
  return latest
}
