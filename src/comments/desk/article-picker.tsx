'use client'

import { ReactSelect, type ReactSelectOption } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { deskClient } from './desk-client'
import type { FoundArticle } from './find-articles'

/** So long after the last letter the site is asked. */
const PAUSE_MS = 200

interface Props {
  /** Of the field that goes with the form. */
  name: string
  inputId: string
  chosen: FoundArticle | undefined
}

/** Finds an article by a part of its title, among however many there are. */
export function ArticlePicker({ name, inputId, chosen }: Props) {
  const [article, setArticle] = useState(chosen)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [found, setFound] = useState<FoundArticle[]>()
  const [problem, setProblem] = useState<string>()
  const asked = useRef(0)

  useEffect(() => {
    if (!isOpen) return
    asked.current += 1
    const mine = asked.current
    const timer = setTimeout(() => {
      deskClient
        .articles(typed)
        .then(({ articles }) => {
          // An answer that comes after a later one is of no use.
          if (mine !== asked.current) return
          setFound(articles)
          setProblem(undefined)
        })
        .catch((error: Error) => setProblem(error.message))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, isOpen])

  return (
    <>
      <ReactSelect
        inputId={inputId}
        className="desk__article-picker"
        options={(found ?? []).map(toOption)}
        // Null, not absent: then it would remember the last one by itself.
        value={(article ? toOption(article) : null) as ReactSelectOption}
        components={WITHOUT_INDICATORS}
        isLoading={isOpen && !found}
        // The site looks already, also for what is typed in other letters.
        filterOption={() => true}
        noOptionsMessage={({ inputValue }) =>
          problem ?? (found ? `Geen artikel met "${inputValue}" in de titel` : 'Zoeken …')
        }
        placeholder="Alle artikelen"
        onInputChange={setTyped}
        onMenuOpen={() => setOpen(true)}
        onMenuClose={() => setOpen(false)}
        onChange={(option) => setArticle(fromOption(option))}
      />
      {article && (
        <button type="button" className="desk__whole" onClick={() => setArticle(undefined)}>
          Wis artikel
        </button>
      )}
      <input type="hidden" name={name} value={article?.id ?? ''} />
    </>
  )
}

/** Payload's own take the focus while screen readers are told that they are not there. */
const WITHOUT_INDICATORS = { ClearIndicator: () => null, DropdownIndicator: () => null }

function toOption({ id, title }: FoundArticle): ReactSelectOption {
  return { value: id, label: title }
}

function fromOption(option: ReactSelectOption | ReactSelectOption[] | null): FoundArticle | undefined {
  const one = Array.isArray(option) ? option[0] : option
  return one ? { id: String(one.value), title: String(one.label) } : undefined
}
