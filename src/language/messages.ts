import { env } from '@/platform/env'
import { en } from './en'
import { nl } from './nl'

/** The shape of the catalogue: plain texts, and functions where a text holds a number or a name. */
export type Messages = typeof nl

/** The type check asks here for each language that `SITE_LANGUAGE` may name. */
const CATALOGUES: Record<ReturnType<typeof env>['SITE_LANGUAGE'], Messages> = { nl, en }

/** The interface texts in the language of this site (`SITE_LANGUAGE`). The admin is Dutch and imports `nl` itself. */
export function messages(): Messages {
  return CATALOGUES[env().SITE_LANGUAGE]
}
