import { useAuth, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'
import { callStaff } from '../call-staff'
import { differs } from './differs'
import { type Failure, failureOf } from './failure'
import { isLoggedIn } from './is-logged-in'
import { useRefusal } from './use-refusal'
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
 * @param onReplaced called when the page brought a newer version into the form
 */
export function useSaving(path: string, isAutosaved: boolean, onReplaced: () => void) {
  const form = useLatest(useForm())
  const auth = useLatest(useAuth())
  const { data, id, mostRecentVersionIsAutosaved, setData } = useDocumentInfo()
  const [failure, setFailure] = useState<Failure>()
  /** How many times in a row it failed. */
  const times = useRef(0)
  const known = useKnown(times)
  const isModified = useLatest(useFormModified())
  const isSaved = useRef(true)
  const keepRefusal = useLatest(useRefusal())
  /** The version that the text in the form goes on from; `updatedAt` of the document. */
  const base = useRef<string>(undefined)
  /** Sent, and nobody knows whether it came. */
  const unanswered = useRef<Fields>(undefined)

  const loaded = data?.updatedAt
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the page brings another version
  useEffect(() => {
    const isFirst = base.current === undefined
    if (!loaded || (base.current && Date.parse(loaded) <= Date.parse(base.current))) return
    base.current = loaded
    if (isFirst) return
    onReplaced()
    times.current = 0
    setFailure(undefined)
    form.current.setModified(false)
  }, [loaded])

  useEffect(() => {
    let isHere = true
    const stop = watchSaves(path, {
      headers: (): Record<string, string> => (base.current ? { 'x-based-on': base.current } : {}),
      onAnswer: async (save: Save, answer: Answer) => {
        keepRefusal.current(save.isAutosave)
        isSaved.current = answer.status >= 200 && answer.status < 300
        if (isSaved.current) {
          const stored = (answer.json.doc ?? answer.json.result ?? {}) as Fields
          known.current = () => [save.sent, stored]
          base.current = momentOf(stored)
          unanswered.current = undefined
          // Payload counts down to the end of the login again.
          if (times.current > 0 && isHere) void auth.current.fetchFullUser()
          times.current = 0
          setFailure(undefined)
          return {}
        }
        const failed = failureOf(answer, [401, 403].includes(answer.status) && (await isLoggedIn()))
        if (failed.stored && unanswered.current) {
          const stored = await readStored(path)
          const isOurs =
            stored?.updatedAt === failed.stored.updatedAt && !differs(unanswered.current, [stored])
          unanswered.current = undefined
          if (isOurs) {
            base.current = failed.stored.updatedAt
            return { again: true }
          }
        }
        if (answer.status === 0 || answer.status >= 500) unanswered.current = save.sent
        // Payload says itself what is wrong with a field.
        const isSaid = answer.status === 400 && !save.isAutosave
        times.current += 1
        if (isHere) {
          const { user } = auth.current
          if (user) auth.current.setUser({ user, exp: Date.now() / 1000 + HOLD_S })
          // Payload is about to call a form saved that was not published.
          setTimeout(() => form.current.setModified(true))
          if (!isSaid) setFailure(failed)
        }
        return isSaid ? {} : { words: failed.words }
      },
    })
    return () => {
      isHere = false
      stop()
    }
  }, [path, form, auth, known, keepRefusal])

  const save = useLatest(async (isVersion = false): Promise<boolean> => {
    isSaved.current = false
    form.current.setBackgroundProcessing(true)
    await form.current.submit({
      acceptValues: { overrideLocalChanges: false },
      context: {
        getDocPermissions: false,
        incrementVersionCount: isVersion || !mostRecentVersionIsAutosaved,
      },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      ...(isAutosaved && {
        action: draftPath(path, isVersion),
        overrides: { _status: 'draft' },
        skipValidation: true,
      }),
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
    /** @param isVersion what is stored stays among the versions */
    save: (isVersion = false) => save.current(isVersion),
    /** Whether the form holds what the site does not have. */
    isUnsaved: () =>
      (isModified.current || times.current > 0) && differs(form.current.getData(), known.current()),
    typed: () => form.current.getData() as Fields,
    /** Stores the form over what somebody else stored, which stays among the versions. */
    keepMine: () => {
      base.current = failure?.stored?.updatedAt
      void save.current(true)
    },
    /** Puts what somebody else stored into the form. */
    takeTheirs: async () => {
      const stored = await readStored(path)
      if (!stored) return
      await form.current.reset(stored)
      setData(stored)
      base.current = momentOf(stored)
      times.current = 0
      setFailure(undefined)
    },
  }
}

/** What the site has of the form, as far as this page knows. Worked out when asked: forms are large, and change often. */
function useKnown(timesFailed: { current: number }) {
  const fields = useFormFields(([state]) => state)
  const isModified = useFormModified()
  const known = useRef<() => Fields[]>(() => [])
  // Payload's form says that it is modified after every second save.
  useEffect(() => {
    if (!isModified && timesFailed.current === 0) known.current = () => [reduceFieldsToValues(fields, true)]
  }, [fields, isModified, timesFailed])
  return known
}

/** Where a text is saved as a draft: over the last one that saved itself, or as a version of its own. */
export function draftPath(path: string, isVersion = false): string {
  return `${path}?autosave=${!isVersion}&depth=0&draft=true&fallback-locale=null`
}

/** Settings that nobody ever changed have none. */
function momentOf({ updatedAt }: Fields): string | undefined {
  return typeof updatedAt === 'string' ? updatedAt : undefined
}

async function readStored(path: string): Promise<Fields | undefined> {
  return callStaff<Fields>('GET', `${path}?depth=0&draft=true`).catch(() => undefined)
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value)
  latest.current = value
  return latest
}
