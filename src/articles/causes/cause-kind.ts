import type { Cause } from '@/payload-types'

/** The kind of a cause as its name tells it; a guess, which the report says. */
export function causeKind(name: string, term = ''): Cause['kind'] {
  if (/^(?:gebruik|toediening) van /i.test(name)) {
    return /coca[iï]ne|hero[iï]ne|alcohol/i.test(name) ? 'substance' : 'medicine'
  }
  // Blood "poisoning" and pregnancy "poisoning" are illnesses.
  const poisoning = /(?<!bloed|zwangerschaps)vergiftiging|intoxicatie/i
  return poisoning.test(name) || poisoning.test(term) ? 'poisoning' : 'condition'
}
