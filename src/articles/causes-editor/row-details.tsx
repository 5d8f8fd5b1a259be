import type { CauseRow } from './cause-row'
import { TextDetail } from './text-detail'

interface Props {
  row: CauseRow
  name: string
  readOnly: boolean
  onSet: (change: Partial<CauseRow>) => void
}

/** What stands under a figure. A field more is a line here: each takes the room that it needs, and the next line after that. */
export function RowDetails({ row, name, readOnly, onSet }: Props) {
  const common = { name, readOnly }
  return (
    <td className="causes-editor__details">
      <TextDetail
        {...common}
        column="source"
        caption="Bron"
        value={row.source}
        onSet={(source) => onSet({ source })}
      />
      <TextDetail
        {...common}
        column="note"
        caption="Opmerking"
        value={row.note}
        onSet={(note) => onSet({ note })}
      />
    </td>
  )
}
