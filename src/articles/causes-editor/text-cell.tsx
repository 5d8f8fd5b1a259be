import { useTyped } from './use-typed'

interface Props {
  column: string
  label: string
  value: string
  readOnly: boolean
  onSet: (value: string) => void
}

/** A cell for text. */
export function TextCell({ column, label, value, readOnly, onSet }: Props) {
  const { typed, setTyped, giveNow, ...handlers } = useTyped(undefined, (text) => {
    if (text !== value) onSet(text)
  })
  return (
    <td>
      <input
        type="text"
        data-column={column}
        aria-label={label}
        value={typed ?? value}
        readOnly={readOnly}
        {...handlers}
        onBlur={() => {
          giveNow()
          setTyped(undefined)
        }}
      />
    </td>
  )
}
