import { askRemark } from './ask-remark'
import { figureQuote } from './figure-quote'

interface Props {
  /** The id of the cause. */
  cause: string
  name: string
  value: number | null
  /** How many remarks about it are open. */
  open: number
}

/** At a figure: a way to say something about it, also for who may not change it. */
export function FigureRemark({ cause, name, value, open }: Props) {
  const words = open > 0 ? `Bespreken (${open} open)` : 'Bespreken'
  return (
    <button
      aria-label={`${words}: het aantal van ${name}`}
      data-column="remark"
      onClick={({ currentTarget }) =>
        askRemark(currentTarget, { about: 'figure', cause, quote: figureQuote(name, value) })
      }
      type="button"
    >
      {words}
    </button>
  )
}
