import { messages } from '@/language/messages'
import type { CareCardBlock } from '@/payload-types'
import { CareCard } from './care-card'

/** What is true for every symptom, in the words of the settings: in danger of life, out of hours, otherwise. */
export interface StandingCare {
  emergency: string | null
  outOfHours: string | null
  doctor: string | null
}

interface Props {
  cards: CareCardBlock[]
  standing: StandingCare
}

/** When to ask for help: what the editor wrote, or what is true for every symptom. A page begins with it. */
export function WhenToCall({ cards, standing }: Props) {
  const words = messages().blocks.careCard
  const lines = [standing.emergency, standing.outOfHours, standing.doctor].filter((line) => line !== null)
  if (cards.length === 0 && lines.length === 0) return null
  return (
    <section className="when-to-call" aria-labelledby={WHEN_TO_CALL_ID}>
      <h2 id={WHEN_TO_CALL_ID}>{words.title}</h2>
      {cards.map(({ level, reasons }, index) => (
        <CareCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a text may hold two cards alike, and their order is fixed
          key={index}
          level={level}
          reasons={reasons.map(({ text }) => text)}
        />
      ))}
      {cards.length === 0 && (
        <div className="care-card care-card--standing">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** The heading's id, for the list of contents. */
export const WHEN_TO_CALL_ID = 'wanneer-belt-u'
