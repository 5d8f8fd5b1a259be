'use client'

import { useFormFields } from '@payloadcms/ui'
import { type MouseEvent, useEffect, useState } from 'react'
import type { StoredText } from '../text-node'
import { findHard, type HardWord, type LongSentence, MOST_WORDS } from './find-hard'
import { linesToRead } from './lines-to-read'
import { showInText } from './show-in-text'
import './readability.css'

/** A long text takes a moment: it is gone through when nobody types. */
const PAUSE_MS = 500

interface Props {
  /** The field of the text. */
  of: string
}

/** What is harder than B1 in the text above, counted here in the browser, with the way to each place. */
export function ReadabilityHint({ of }: Props) {
  const text = useFormFields(([fields]) => fields[of]?.value as StoredText)
  const [{ sentences, words }, setFound] = useState<ReturnType<typeof findHard>>({ sentences: [], words: [] })
  useEffect(() => {
    const timer = setTimeout(() => setFound(findHard(linesToRead(text))), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  const show = ({ currentTarget }: MouseEvent, { sentence, top }: { sentence: string; top: number }) => {
    // A form in a drawer stands beside that of the page.
    const editor = currentTarget.closest('form')?.querySelector<HTMLElement>(`[data-lexical-editor]`)
    if (editor) showInText(editor, top, sentence)
  }
  if (sentences.length + words.length === 0) return null
  return (
    <details className="field-type readability">
      <summary>{summaryOf(sentences, words)}</summary>
      <p className="field-description">
        Een hulp, geen oordeel: de meeste mensen lezen tot niveau B1. Kies een punt om het in de tekst te
        zien.
      </p>
      <ul>
        {sentences.map((found) => (
          <li key={`${found.top} ${found.sentence}`}>
            <button type="button" onClick={(event) => show(event, found)}>
              <strong>{found.words} woorden</strong> {shortened(found.sentence)}
            </button>
          </li>
        ))}
        {words.map((found) => (
          <li key={found.word}>
            <button type="button" onClick={(event) => show(event, found)}>
              <strong>{found.word}</strong> {found.plain ? `liever: ${found.plain}` : 'een lang woord'}
              {found.times > 1 && `, ${found.times} keer`}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function summaryOf(sentences: readonly LongSentence[], words: readonly HardWord[]): string {
  const parts = [
    sentences.length === 1 && `1 zin van meer dan ${MOST_WORDS} woorden`,
    sentences.length > 1 && `${sentences.length} zinnen van meer dan ${MOST_WORDS} woorden`,
    words.length === 1 && '1 moeilijk woord',
    words.length > 1 && `${words.length} moeilijke woorden`,
  ]
  return `Leesbaarheid (B1): ${parts.filter(Boolean).join(', ')}`
}

function shortened(sentence: string): string {
  return sentence.length > 80 ? `${sentence.slice(0, 80).replace(/\s+\S*$/, '')} …` : sentence
}
