/** What a cause is, with the word that editors see. */
export const KIND_LABELS = {
  condition: 'Aandoening',
  medicine: 'Medicijn',
  substance: 'Alcohol of drugs',
  poisoning: 'Vergiftiging',
  habit: 'Gewoonte of omstandigheid',
  other: 'Anders',
} as const

export type CauseKind = keyof typeof KIND_LABELS

export const CAUSE_KINDS = Object.keys(KIND_LABELS) as CauseKind[]
