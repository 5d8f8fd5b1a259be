import { CAUSE_KINDS, type CauseKind, KIND_LABELS } from './cause-kinds'

interface Props {
  value: CauseKind
  onChange: (kind: CauseKind) => void
  label?: string
}

/** What kind of cause it is. */
export function KindSelect({ value, onChange, label }: Props) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value as CauseKind)}>
      {CAUSE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {KIND_LABELS[kind]}
        </option>
      ))}
    </select>
  )
}
