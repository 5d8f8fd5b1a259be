'use client'

import { FieldError, FieldLabel, ReactSelect, type ReactSelectOption, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useEffect, useId, useRef, useState } from 'react'
import { findTargets, idOfTarget, nameOfTarget, type Target } from './find-targets'

/** So long after the last letter the site is asked. */
const PAUSE_MS = 200

interface Stored {
  relationTo: string
  value: string | { id: string }
}

/** Chooses what a link in a text leads to, by any of its names. */
export const LinkTarget: RelationshipFieldClientComponent = ({ field, path, readOnly }) => {
  const { errorMessage, setValue, showError, value } = useField<Stored | null>({ path })
  const inputId = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Target[]>([])
  const [said, say] = useState('')
  const name = useName(value)
  const latest = useRef<Target>(undefined)

  useEffect(() => {
    if (typed.trim().length < 2) return setFound([])
    const asking = new AbortController()
    say('Zoeken …')
    const timer = setTimeout(() => {
      findTargets(typed, asking.signal)
        .then((targets) => {
          setFound(targets)
          say(`Niets gevonden met "${typed}".`)
        })
        .catch((error: Error) => {
          if (!asking.signal.aborted) say(error.message)
        })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  const choose = async (option: ReactSelectOption | ReactSelectOption[] | null) => {
    const target = found[Number([option].flat()[0]?.value)]
    if (!target) return
    latest.current = target
    try {
      const id = await idOfTarget(target)
      // Another one may have been chosen while this one was looked up.
      if (id && latest.current === target) setValue({ relationTo: target.relationTo, value: id })
    } catch (error) {
      say((error as Error).message)
    }
  }

  return (
    <div className="field-type link-target">
      <FieldLabel label={field.label} htmlFor={inputId} required />
      <FieldError message={errorMessage} showError={showError} />
      <ReactSelect
        inputId={inputId}
        options={found.map(({ label }, at) => ({ label, value: String(at) }))}
        value={(value ? { label: name, value: 'chosen' } : null) as ReactSelectOption}
        components={WITHOUT_INDICATORS}
        disabled={readOnly}
        // The site looks already, also for synonyms and what is spelled otherwise.
        filterOption={() => true}
        noOptionsMessage={({ inputValue }) =>
          inputValue.trim().length < 2 ? 'Typ een deel van een naam, term, merk of synoniem.' : said
        }
        placeholder="Zoek een symptoom, oorzaak of pagina"
        onInputChange={setTyped}
        onChange={choose}
      />
    </div>
  )
}

/** Payload's own take the focus while screen readers are told that they are not there. */
const WITHOUT_INDICATORS = { ClearIndicator: () => null, DropdownIndicator: () => null }

function useName(value: Stored | null | undefined): string {
  const [name, setName] = useState('…')
  const relationTo = value?.relationTo ?? ''
  const id = (typeof value?.value === 'object' ? value.value?.id : value?.value) ?? ''
  useEffect(() => {
    let isWanted = true
    if (id) {
      nameOfTarget(relationTo, id).then((found) => {
        if (isWanted) setName(found ?? 'Deze pagina is er niet meer')
      })
    }
    return () => {
      isWanted = false
    }
  }, [relationTo, id])
  return name
}
