import { ACTION_LABELS, KIND_LABELS } from './entry'
import type { LogFilter } from './filter'
import { logPage } from './log-page'
import '@/admin/plain-button.css'
import '@/admin/plain-fields.css'

/** A plain form, so that what it finds has an address to keep and to share. */
export function LogFilterForm({ filter }: { filter: LogFilter }) {
  return (
    <form action={`/admin${logPage.path}`} className="log__filter plain-fields" method="get">
      <label>
        Wie
        <input defaultValue={filter.wie} name="wie" type="text" />
      </label>
      <Choice choices={ACTION_LABELS} label="Wat" name="wat" value={filter.wat} />
      <Choice choices={KIND_LABELS} label="Soort" name="soort" value={filter.soort} />
      <label>
        Titel
        <input defaultValue={filter.document} name="document" type="text" />
      </label>
      <label>
        Van
        <input defaultValue={filter.van} name="van" type="date" />
      </label>
      <label>
        Tot en met
        <input defaultValue={filter.tot} name="tot" type="date" />
      </label>
      <div className="log__buttons">
        <button className="plain-button" type="submit">
          Toon
        </button>
        <a href={`/admin${logPage.path}`}>Alles</a>
      </div>
    </form>
  )
}

interface ChoiceProps {
  choices: Record<string, string>
  label: string
  name: string
  value: string
}

function Choice({ choices, label, name, value }: ChoiceProps) {
  return (
    <label>
      {label}
      <select defaultValue={value} name={name}>
        <option value="">alles</option>
        {Object.entries(choices).map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
