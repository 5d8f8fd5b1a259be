import type { CareCardBlock } from '@/payload-types'

type Level = CareCardBlock['level']

/** The level stands in words in the heading, so it is never told by colour alone. */
const HEADINGS: Record<Level, string> = {
  huisarts: 'Bel uw huisarts als:',
  spoed: 'Bel direct uw huisarts of de huisartsenpost als:',
  '112': 'Bel 112 als:',
}

const SPOKEN: Record<Level, string> = {
  huisarts: 'Niet dringend: ',
  spoed: 'Dringend: ',
  '112': 'Noodgeval: ',
}

/** When to ask for help, in one of three levels. */
export function CareCard({ level, reasons }: { level: Level; reasons: string[] }) {
  return (
    <div className={`care-card care-card--${level}`}>
      <h3 className="care-card__heading">
        <span className="visually-hidden">{SPOKEN[level]}</span>
        {HEADINGS[level]}
      </h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
