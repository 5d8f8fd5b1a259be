interface Props {
  caption: string
  value: string
  onSet: (value: string) => void
  /** Takes the focus when the form opens. */
  isFocused?: boolean
  isYear?: boolean
}

/** A field of what is made in the causes editor. */
export function CreateField({ caption, value, onSet, isFocused, isYear }: Props) {
  return (
    <label>
      {caption}
      <input
        type="text"
        inputMode={isYear ? 'numeric' : undefined}
        value={value}
        ref={isFocused ? focusOnce : undefined}
        onChange={({ target }) => onSet(target.value)}
      />
    </label>
  )
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus()
}
