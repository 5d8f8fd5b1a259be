import { nl } from '@/language/nl'
import { type Check, hold } from './check'

/** The field that people do not see. Its name means nothing to password managers. */
export const BAIT_FIELD = 'tussenvoegsel_extra'

/** Robots fill in every field. */
export const honeypot: Check = ({ traces }) =>
  traces.bait === '' ? undefined : hold(nl.comments.reasons.bait)
