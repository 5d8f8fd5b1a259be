import { useTyped } from './use-typed'

interface Props {
  column: string
  caption: string
  /** The cause that it is about. */
  name: string
  value: string
  readOnly: boolean
  onSet: (value: string) => void
}

/** Text about a figure, with its caption. */
export function TextDetail({ column, caption, name, value, readOnly, onSet }: Props) {
  const { typed, setTyped, giveNow, ...handlers } = useTyped(undefined, (text) => {
    if (text !== value) onSet(text)
  })
  return (
    <label>
      <span>{caption}</span>
      <input
        type="text"
        data-column={column}
        aria-label={`${caption} bij ${name}`}
        value={typed ?? value}
        readOnly={readOnly}
        {...handlers}
        onBlur={() => {
          giveNow()
          setTyped(undefined)
        }}
      />
    </label>
  )
}
