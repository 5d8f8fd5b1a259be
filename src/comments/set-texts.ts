import type { Payload } from 'payload'

/** A text that moderators use again and again, under a few words by which they know it. */
export interface SetText {
  label: string
  text: string
}

/** What moderators can choose from at the desk, as it is set. */
export interface SetTexts {
  savedReplies: SetText[]
  rejectionReasons: SetText[]
}

/** Why a comment is not placed; as the settings begin. */
export const REJECTION_REASONS: SetText[] = [
  {
    label: 'Vraagt om advies',
    text: 'U vraagt om advies over uw eigen gezondheid. Dat kunnen wij hier niet geven: bel daarvoor uw huisarts.',
  },
  {
    label: 'Advies waar kwaad van kan komen',
    text: 'In uw reactie staat een medisch advies waar een ander kwaad van kan hebben.',
  },
  { label: 'Over een ander', text: 'In uw reactie staat iets over iemand die te herkennen is.' },
  { label: 'Reclame', text: 'Uw reactie maakt reclame. Dat plaatsen wij niet.' },
  { label: 'Niet over het artikel', text: 'Uw reactie gaat niet over het onderwerp van het artikel.' },
  { label: 'Onvriendelijk', text: 'De toon van uw reactie past niet bij deze site.' },
]

/** Read anew each time: who just changed a text sees it. */
export async function findSetTexts(payload: Payload): Promise<SetTexts> {
  const { comments } = await payload.findGlobal({ slug: 'site-settings', depth: 0 })
  const reasons = comments?.rejectionReasons ?? []
  return {
    savedReplies: (comments?.savedReplies ?? []).map(toSetText),
    // A site from before there were any has none stored.
    rejectionReasons: (reasons.length > 0 ? reasons : REJECTION_REASONS).map(toSetText),
  }
}

function toSetText({ label, text }: SetText): SetText {
  return { label, text }
}
