'use client'

import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useKeptCopy } from './use-kept-copy'
import { useLeaving } from './use-leaving'
import { usePresence } from './use-presence'
import { useSaving } from './use-saving'
import './typed-stays.css'

/** In every form of a text: what is typed stays typed, and where it is not on the site, words say why. */
export function TypedStays() {
  const { collectionSlug, docConfig, globalSlug, hasSavePermission, id, isTrashed } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  // Whoever is logged out while typing keeps the form.
  const [isEditor] = useState(Boolean(user))
  if (!isEditor || !hasSavePermission || isTrashed) return null
  const place = globalSlug ? `globals/${globalSlug}` : [collectionSlug, id].filter(Boolean).join('/')
  const page = `${config.routes.admin}/${globalSlug ? place : `collections/${place}`}`
  const isAutosaved = Boolean(docConfig && hasAutosaveEnabled(docConfig))
  return (
    <Guard
      isAutosaved={isAutosaved}
      isLockable={Boolean(id)}
      key={place}
      page={page}
      path={`${config.routes.api}/${place}`}
    />
  )
}

interface Props {
  isAutosaved: boolean
  isLockable: boolean
  /** Of the document in the admin. */
  page: string
  /** Of the document in the API. */
  path: string
}

function Guard({ isAutosaved, isLockable, page, path }: Props) {
  const offerKept = useRef(() => {})
  const saving = useSaving(path, isAutosaved, () => offerKept.current())
  usePresence(path, isLockable)
  const copy = useKeptCopy(path, isAutosaved, saving)
  offerKept.current = copy.offerKept
  const goAnyway = useLeaving(path, isAutosaved, { ...saving, ...copy })
  const { failure } = saving
  const { noteSaved } = copy

  // biome-ignore lint/correctness/useExhaustiveDependencies: when a failure is over
  useEffect(() => {
    if (!failure) noteSaved()
  }, [failure])

  if (failure)
    return (
      <Message>
        <p>{failure.words}</p>
        <div className="typed-stays__buttons">
          {failure.isLoggedOut && (
            <Button buttonStyle="secondary" el="anchor" newTab size="small" url="/admin/login">
              Inloggen in een nieuw tabblad
            </Button>
          )}
          {failure.stored && (
            <>
              <Button
                buttonStyle="secondary"
                el="anchor"
                newTab
                size="small"
                url={failure.stored.version ? `${page}/versions/${failure.stored.version}` : page}
              >
                De andere tekst bekijken
              </Button>
              <Button buttonStyle="secondary" onClick={saving.keepMine} size="small">
                Mijn tekst opslaan
              </Button>
              <Button
                buttonStyle="secondary"
                onClick={() => {
                  copy.setAside()
                  void saving.takeTheirs()
                }}
                size="small"
              >
                De andere tekst overnemen
              </Button>
            </>
          )}
          {failure.mayPass && (
            <Button buttonStyle="secondary" onClick={() => void saving.save()} size="small">
              Probeer nu opnieuw
            </Button>
          )}
          {goAnyway && (
            <Button buttonStyle="secondary" onClick={goAnyway} size="small">
              Toch weggaan; dit wordt in deze browser bewaard
            </Button>
          )}
        </div>
      </Message>
    )
  if (copy.offeredOf)
    return (
      <Message>
        <p>
          Hier is tekst van u die niet op de site kwam, van {momentOf(copy.offeredOf)}. Deze browser heeft
          haar bewaard.
        </p>
        <div className="typed-stays__buttons">
          <Button buttonStyle="secondary" onClick={() => void copy.putBack()} size="small">
            Terugzetten
          </Button>
          <Button buttonStyle="secondary" onClick={copy.throwAway} size="small">
            Weggooien
          </Button>
        </div>
      </Message>
    )
  return null
}

/** Over the page: the bar that it belongs to scrolls sideways on a phone. */
function Message({ children }: { children: ReactNode }) {
  return createPortal(
    <div className="typed-stays" role="alert">
      {children}
    </div>,
    document.body,
  )
}

function momentOf(iso: string): string {
  return new Date(iso).toLocaleString('nl-NL', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
}
