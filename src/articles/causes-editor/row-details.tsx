import { FigureRemark } from '@/teamwork/place/figure-remark'
import type { SourceLabel } from '../sources/picker/api'
import type { CauseRow } from './cause-row'
import { ProofDetail } from './proof-detail'
import { TextDetail } from './text-detail'

interface Props {
  row: CauseRow
  name: string
  source: SourceLabel | undefined
  /** The open remarks about the figure; undefined where none can be made. */
  remarks: number | undefined
  readOnly: boolean
  onSet: (change: Partial<CauseRow>) => void
  onPickSource: (source: SourceLabel | undefined) => void
}

/** What stands under a figure. A field more is a line here: each takes the room that it needs, and the next line after that. */
export function RowDetails({ row, name, source, remarks, readOnly, onSet, onPickSource }: Props) {
  const common = { name, readOnly }
  return (
    <td className="causes-editor__details">
      <ProofDetail {...common} row={row} source={source} onSet={onSet} onPick={onPickSource} />
      <TextDetail
        {...common}
        column="source"
        caption="Bron in woorden"
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
      {remarks !== undefined && (
        <FigureRemark cause={row.cause} name={name} open={remarks} value={row.casesPerYear} />
      )}
    </td>
  )
}
