import type { Source } from '@/payload-types'
import type { Answered } from './ask-address'

type Link = NonNullable<Source['link']>

/** So often in a row an address must give no answer before it counts as broken: hosts have bad days. */
const BAD_DAYS = 3

const WORDS: Record<Extract<Answered, { failed: string }>['failed'], string> = {
  'not-public': 'leidt niet naar het openbare internet',
  robots: 'de site wil niet dat programma’s dit opvragen',
  redirects: 'verwijst te vaak door',
  'unknown-host': 'deze site bestaat niet (meer)',
  certificate: 'het certificaat van de site klopt niet',
  'no-answer': 'geeft geen antwoord',
}

/** What is known of a link after an answer; `before` is what was known. */
export function linkState(answer: Answered, before: Link | null | undefined, now: Date): Link {
  const checkedAt = now.toISOString()
  if ('status' in answer) {
    const { status } = answer
    if (status < 400) return { state: 'works', problem: null, checkedAt, failures: 0 }
    const problem =
      status === 404 || status === 410 ? 'de pagina is er niet (meer)' : `antwoordt met fout ${status}`
    if (status === 404 || status === 410) return { state: 'broken', problem, checkedAt, failures: 1 }
    // It is there, and asks for a login, or does not like programs.
    if (status < 500) return { state: 'unclear', problem, checkedAt, failures: 0 }
    return troubled(problem, before, checkedAt)
  }
  const problem = WORDS[answer.failed]
  if (answer.failed === 'robots') return { state: 'unclear', problem, checkedAt, failures: 0 }
  if (answer.failed === 'not-public' || answer.failed === 'redirects') {
    return { state: 'broken', problem, checkedAt, failures: 1 }
  }
  return troubled(problem, before, checkedAt)
}

function troubled(problem: string, before: Link | null | undefined, checkedAt: string): Link {
  const failures = (before?.failures ?? 0) + 1
  return { state: failures >= BAD_DAYS ? 'broken' : 'unclear', problem, checkedAt, failures }
}
