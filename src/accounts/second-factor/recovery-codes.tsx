'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import './second-factor.css'

/** The codes for who has lost the phone, shown this once. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="second-factor__recovery">
      <h3 ref={heading} tabIndex={-1}>
        Bewaar deze herstelcodes
      </h3>
      <p>
        Bent u uw telefoon kwijt, dan logt u in met een van deze codes. Elke code werkt één keer. U ziet ze
        alleen nu: bewaar ze in uw wachtwoordbeheerder, of druk ze af.
      </p>
      <ul className="second-factor__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button onClick={onDone}>Ik heb ze bewaard</Button>
    </div>
  )
}
