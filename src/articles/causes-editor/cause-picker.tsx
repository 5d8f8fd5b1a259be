import { type KeyboardEvent, useId, useState } from 'react'
import { type CauseLabel, nameOf } from './cause-row'
import { CreateCause } from './create-cause'
import { useSuggestions } from './use-suggestions'

interface Props {
  label: string
  placeholder?: string
  isFocused?: boolean
  /** Causes that the table holds already. */
  listed?: ReadonlySet<string>
  onPick: (cause: CauseLabel) => void
  onCancel?: () => void
  /** Several lines were pasted. */
  onPasteList?: (data: DataTransfer) => void
}

/** Finds a cause by name, term, brand or synonym while typing, or makes it. */
export function CausePicker(props: Props) {
  const { label, placeholder, isFocused, listed, onPick, onCancel, onPasteList } = props
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const [isCreating, setCreating] = useState(false)
  const [isBack, setBack] = useState(false)
  const listId = useId()
  const found = useSuggestions(typed)
  const isOpen = found !== undefined
  /** The last choice makes a new one. */
  const count = (found?.length ?? 0) + 1

  const pick = (cause: CauseLabel) => {
    setTyped('')
    setCreating(false)
    onPick(cause)
  }
  const choose = (index: number) => {
    const cause = found?.[index]
    if (cause) pick(cause)
    else setCreating(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Otherwise the form around is sent.
      event.preventDefault()
      if (isOpen) choose(active)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      event.stopPropagation()
      setActive((now) => (now + (event.key === 'ArrowDown' ? 1 : count - 1)) % count)
    } else if (event.key === 'Escape') {
      setTyped('')
      onCancel?.()
    }
  }
  if (isCreating) {
    const goBack = () => {
      setCreating(false)
      setBack(true)
    }
    return <CreateCause name={typed.trim()} onMade={pick} onCancel={goBack} />
  }
  return (
    <div className="causes-editor__picker">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        // Opened by the editor's own click or key, in the place of what was clicked.
        ref={(input) => {
          if ((isFocused || isBack) && input && document.activeElement === document.body) input.focus()
        }}
        onFocus={() => setBack(false)}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (!onPasteList || !/[\r\n\t]/.test(event.clipboardData.getData('text/plain').trim())) return
          event.preventDefault()
          onPasteList(event.clipboardData)
        }}
        onBlur={(event) => {
          if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) {
            setTyped('')
            onCancel?.()
          }
        }}
      />
      <div id={listId} role="listbox" aria-label={label} hidden={!isOpen} className="causes-editor__options">
        {isOpen &&
          Array.from({ length: count }, (_, index) => {
            const cause = found[index]
            return (
              <Option
                key={cause?.id ?? 'new'}
                id={`${listId}-${index}`}
                isActive={index === active}
                onChoose={() => choose(index)}
              >
                {cause ? (
                  <>
                    {nameOf(new Map([[cause.id, cause]]), cause.id)}
                    {cause.synonyms.length > 0 && <small>ook: {cause.synonyms.join(', ')}</small>}
                    {listed?.has(cause.id) && <small>staat al in de lijst</small>}
                  </>
                ) : (
                  `Nieuwe oorzaak maken: "${typed.trim()}"`
                )}
              </Option>
            )
          })}
      </div>
    </div>
  )
}

interface OptionProps {
  id: string
  isActive: boolean
  onChoose: () => void
  children: React.ReactNode
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
