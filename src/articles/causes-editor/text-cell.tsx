import { useEffect, useRef, useState } from 'react'

interface Props {
  column: string
  label: string
  value: string
  readOnly: boolean
  onSet: (value: string) => void
}

/** How long typing must rest before the form hears of it: its state is large, and a key must not wait for it. */
export const REST = 600

/** A cell for text. */
export function TextCell({ column, label, value, readOnly, onSet }: Props) {
  const [typed, setTyped] = useState<string>()
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(rest.current), [])
  const give = (text: string) => {
    clearTimeout(rest.current)
    if (text !== value) onSet(text)
  }
  return (
    <td>
      <input
        type="text"
        data-column={column}
        aria-label={label}
        value={typed ?? value}
        readOnly={readOnly}
        onChange={({ target }) => {
          setTyped(target.value)
          clearTimeout(rest.current)
          rest.current = setTimeout(give, REST, target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.ctrlKey || event.metaKey) give(typed ?? value)
          if (event.key === 'Escape' || isUndo(event)) setTyped(undefined)
        }}
        onBlur={() => {
          give(typed ?? value)
          setTyped(undefined)
        }}
      />
    </td>
  )
}

/** Undo in a cell takes back what the table knows, not what the browser remembers of the field. */
export function isUndo(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return (event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())
}
