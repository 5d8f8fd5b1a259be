import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { Suggestions } from './use-suggestions'

interface Props<Choice> extends Suggestions<Choice> {
  label: string
  placeholder?: string | undefined
  /** Takes the focus when it comes in the place of what was clicked. */
  isFocused?: boolean | undefined
  /** What stands in the field. */
  typed: string
  onType: (typed: string) => void
  keyOf: (choice: Choice) => string
  show: (choice: Choice) => ReactNode
  /** What the last choice says: to make a new one. */
  makesNew: string
  /** With nothing: a new one is to be made. */
  onChoose: (choice: Choice | undefined) => void
  /** By Escape, or by going elsewhere. */
  onLeave: (how: 'escape' | 'elsewhere') => void
  onPaste?: ((event: ClipboardEvent<HTMLInputElement>) => void) | undefined
  /** The column of the table that it stands in. */
  column?: string
}

/** Finds one of many while typing; the last choice makes a new one. Everything goes by keys. */
export function Combobox<Choice>(props: Props<Choice>) {
  const { label, placeholder, isFocused, typed, onType, found, problem, keyOf, show, makesNew, column } =
    props
  const { onChoose, onLeave, onPaste } = props
  const [active, setActive] = useState(0)
  const listId = useId()
  const isOpen = found !== undefined
  const count = (found?.length ?? 0) + 1

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Otherwise the form around is sent.
      event.preventDefault()
      if (!isOpen) return
      event.stopPropagation()
      onChoose(found[active])
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      event.stopPropagation()
      setActive((now) => (now + (event.key === 'ArrowDown' ? 1 : count - 1)) % count)
    } else if (event.key === 'Escape') {
      onLeave('escape')
    }
  }
  return (
    <div className="causes-editor__picker">
      <input
        type="text"
        role="combobox"
        data-column={column}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        // Opened by the editor's own click or key, in the place of what was clicked.
        ref={(input) => {
          if (isFocused && input && document.activeElement === document.body) input.focus()
        }}
        value={typed}
        onChange={({ target }) => {
          onType(target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={(event) => {
          if (event.currentTarget.parentElement?.contains(event.relatedTarget)) return
          onLeave('elsewhere')
        }}
      />
      <div id={listId} role="listbox" aria-label={label} hidden={!isOpen} className="causes-editor__options">
        {isOpen &&
          Array.from({ length: count }, (_, index) => {
            const choice = found[index]
            return (
              <Option
                key={choice ? keyOf(choice) : 'new'}
                id={`${listId}-${index}`}
                isActive={index === active}
                onChoose={() => onChoose(choice)}
              >
                {choice ? show(choice) : makesNew}
              </Option>
            )
          })}
      </div>
      {problem && (
        <p role="alert" className="causes-editor__options causes-editor__unfound">
          {problem}
        </p>
      )}
    </div>
  )
}

interface OptionProps {
  id: string
  isActive: boolean
  onChoose: () => void
  children: ReactNode
}

function Option({ id, isActive, onChoose, children }: OptionProps) {
  return (
    // The keyboard moves through the options by the input, which names the active one.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
