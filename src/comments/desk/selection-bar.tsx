'use client'

import { Button } from '@payloadcms/ui'
import { ACTIONS, actionsFor } from './actions'
import type { Desk } from './use-desk'

/** Chooses everything on the desk, and decides about a selection at once. */
export function SelectionBar({ desk }: { desk: Desk }) {
  const chosen = desk.rows.filter(({ id }) => desk.selected.has(id))
  if (desk.rows.length === 0) return null
  const offered = ACTIONS.filter(({ key }) =>
    chosen.some((row) => actionsFor(row).some((action) => action.key === key)),
  )
  return (
    <div className="desk__selection">
      <label className="desk__select-all">
        <input
          type="checkbox"
          checked={chosen.length === desk.rows.length}
          onChange={({ target }) => desk.selectAll(target.checked)}
        />
        {chosen.length === 0 ? 'Kies alles op deze bladzijde' : `${chosen.length} gekozen`}
      </label>
      {offered.map(({ key, label }) => (
        <Button
          key={key}
          size="small"
          margin={false}
          buttonStyle="secondary"
          aria-label={`${label}: ${chosen.length} gekozen reacties`}
          onClick={() => void desk.decide(key, chosen)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
