'use client'

import { useField } from '@payloadcms/ui'

/** Why a comment waits, as a list; moderators read it and do not change it. */
export function HeldReasons({ path }: { path: string }) {
  const { value } = useField<string[] | null>({ path })
  if (!value || value.length === 0) return null
  return (
    <div className="field-type">
      <span className="field-label">Waarom de reactie wacht</span>
      <ul>
        {value.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
