import { useId, useState } from 'react'
import { readFigure, showFigure } from './read-figure'
import { tierName } from './tier-name'
import { useTyped } from './use-typed'

interface Props {
  name: string
  value: number | null
  unclear: string | undefined
  readOnly: boolean
  onSet: (value: number | null) => void
  onUnclear: (typed: string | undefined) => void
}

/** The cell for the number, and beside it the tier that follows from what is being typed. */
export function FigureCells({ name, value, unclear, readOnly, onSet, onUnclear }: Props) {
  const { typed, setTyped, giveNow, ...handlers } = useTyped(unclear, (text) => {
    const read = readFigure(text)
    if (read !== null && typeof read === 'object') return
    if (read !== value) onSet(read)
  })
  const [isEntered, setEntered] = useState(false)
  const messageId = useId()
  const figure = typed === undefined ? value : readFigure(typed)
  const message = figure !== null && typeof figure === 'object' ? figure.message : undefined
  // "1.2" and "0," are on their way to 1.200 and 0,8: not refused before the cell is left.
  const isOnItsWay = unclear === undefined && !isEntered && /^[\d.,\s]*$/.test(typed ?? '')
  const shown = isOnItsWay ? undefined : message
  return (
    <>
      <td className="causes-editor__figure" data-caption="Mensen per jaar">
        <input
          type="text"
          inputMode="decimal"
          data-column="figure"
          aria-label={`Mensen per jaar met ${name}`}
          aria-invalid={Boolean(shown) || value === null}
          aria-describedby={shown ? messageId : undefined}
          value={typed ?? showFigure(value)}
          readOnly={readOnly}
          {...handlers}
          onKeyDown={(event) => {
            handlers.onKeyDown(event)
            const isRefused = event.key === 'Enter' && message !== undefined
            setEntered(isRefused)
            if (!isRefused) return
            // Nor does it send the form around.
            event.preventDefault()
            event.stopPropagation()
          }}
          onBlur={() => {
            giveNow()
            if (message) {
              // No number stands here any more, and the server refuses to publish without one.
              if (value !== null) onSet(null)
              onUnclear(typed)
            } else {
              setTyped(undefined)
              if (unclear !== undefined) onUnclear(undefined)
            }
          }}
        />
      </td>
      <td className="causes-editor__tier">
        {shown && <Message id={messageId} text={shown} />}
        {!shown && <TierCell value={typeof figure === 'object' && figure ? value : figure} />}
      </td>
    </>
  )
}

function Message({ id, text }: { id: string; text: string }) {
  return (
    <span id={id} role="alert" className="causes-editor__error">
      {text}
    </span>
  )
}

function TierCell({ value }: { value: number | null }) {
  if (value === null) return <span className="causes-editor__missing">Vul een aantal in</span>
  return <>{tierName(value)}</>
}
