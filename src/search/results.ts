import { messages } from '@/language/messages'
import { fullName } from '@/ui/full-name'
import { authorPath, causePath, pagePath, readsPath, symptomPath } from '@/ui/paths'
import type { Found, Reason } from './find'

/** A find as readers see it. */
export interface Result {
  title: string
  path: string
  /** Why it was found: "oorzaak: hypokaliëmie"; empty where the title shows it. */
  why: string
  introduction: string
  /** Where a browser tells that an article was found, which is counted. */
  reads?: string
}

const MOST_REASONS = 2

/** Everything found, in the order to show it: symptoms, causes, others; but first the causes and others that are called so. */
export function toResults({ symptoms, causes, causesFirst, others, othersFirst }: Found): Result[] {
  const { kinds, reasons } = messages().search
  const ofCauses = causes.map(({ cause, synonym, code }) => ({
    title: fullName(cause),
    path: causePath(cause.slug),
    why: [kinds.cause, synonym && reasons.synonym(synonym), code && reasons.code(code)]
      .filter(Boolean)
      .join('; '),
    introduction: '',
  }))
  const ofSymptoms = symptoms.map(({ symptom, reasons: why }) => ({
    title: symptom.title,
    path: symptomPath(symptom.slug),
    reads: readsPath(symptom.slug),
    why: why.slice(0, MOST_REASONS).map(reasonText).join('; '),
    introduction: symptom.introduction,
  }))
  const ofOthers = others.map(({ kind, slug, title, profession }) => ({
    title,
    path: kind === 'page' ? pagePath(slug) : authorPath(slug),
    why: kinds[kind],
    introduction: profession,
  }))
  return [
    ...ofOthers.slice(0, othersFirst),
    ...ofCauses.slice(0, causesFirst),
    ...ofSymptoms,
    ...ofCauses.slice(causesFirst),
    ...ofOthers.slice(othersFirst),
  ]
}

function reasonText(reason: Reason): string {
  const { reasons } = messages().search
  if (reason.kind === 'text') return reasons.text
  if (reason.kind === 'cause') return reasons.cause(fullName(reason.cause))
  return reasons[reason.kind](reason.text)
}
