import { messages } from '@/language/messages'
import type { CareCardBlock } from '@/payload-types'

/**
 * When to ask for help, in one of three levels. The level stands in words in the heading, and in other words for who
 * hears it: never in colour alone.
 */
export function CareCard({ level, reasons }: { level: CareCardBlock['level']; reasons: string[] }) {
  const { heading, spoken } = messages().blocks.careCard[level]
  return (
    <div className={`care-card care-card--${level}`}>
      <h3 className="care-card__heading">
        <span className="visually-hidden">{spoken}</span>
        {heading}
      </h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
