import type { Colleague } from '../colleagues'

interface Props {
  label: string
  /** What stands where nobody is chosen. */
  nobody: string
  colleagues: Colleague[]
  /** The id of who is chosen; empty for nobody. */
  value: string
  onPick: (id: string) => void
}

/** A choice of one colleague. */
export function ColleagueSelect({ label, nobody, colleagues, value, onPick }: Props) {
  return (
    <label className="teamwork__colleague">
      {label}
      <select onChange={({ target }) => onPick(target.value)} value={value}>
        <option value="">{nobody}</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
