import { useId, useState } from 'react'
import { readFigure, showFigure } from './read-figure'
import { useTyped } from './use-typed'

interface Props {
  column: string
  caption: string
  /** The cause that it is about. */
  name: string
  value: number | null
  /** A year has no point between its thousands. */
  isYear?: boolean
  /** Takes the focus when it comes. */
  isFocused?: boolean
  onSet: (value: number | null) => void
}

/** A number about a figure, with its caption; what is none stays in its field, with the reason. */
export function NumberDetail({ column, caption, name, value, isYear, isFocused, onSet }: Props) {
  const read = isYear ? readYear : readFigure
  const { typed, setTyped, giveNow, ...handlers } = useTyped(undefined, (text) => {
    const number = read(text)
    if ((number === null || typeof number === 'number') && number !== value) onSet(number)
  })
  const [isLeft, setLeft] = useState(false)
  const messageId = useId()
  const number = typed === undefined ? value : read(typed)
  const message = isLeft && number !== null && typeof number === 'object' ? number.message : undefined
  return (
    <label className="causes-editor__number">
      <span>{caption}</span>
      <input
        type="text"
        inputMode="decimal"
        data-column={column}
        aria-label={`${caption} bij ${name}`}
        aria-invalid={Boolean(message)}
        aria-describedby={message ? messageId : undefined}
        ref={isFocused ? focusOnce : undefined}
        value={typed ?? (isYear ? String(value ?? '') : showFigure(value))}
        {...handlers}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          giveNow()
          if (number !== null && typeof number === 'object') {
            setLeft(true)
            // No number stands here any more.
            if (value !== null) onSet(null)
          } else setTyped(undefined)
        }}
      />
      {message && (
        <span id={messageId} role="alert" className="causes-editor__error">
          {message}
        </span>
      )}
    </label>
  )
}

function readYear(typed: string): number | null | { message: string } {
  const text = typed.trim()
  if (!text) return null
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : { message: `"${text}" is geen jaar, zoals 2023.` }
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
