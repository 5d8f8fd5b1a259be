import type { Stored } from './refuse-older'
import type { Answer } from './watch-saves'

export interface Failure {
  /** What happened and what to do, for an editor. */
  words: string
  /** Whether it may go well by itself later on. */
  mayPass: boolean
  isLoggedOut?: boolean
  /** What somebody else stored meanwhile: the editor chooses. */
  stored?: Stored
}

const STAYS = 'Uw tekst blijft hier staan en wordt opgeslagen zodra het weer kan.'

/**
 * Why a save failed; undefined where Payload says it beside the fields.
 * @param isLoggedIn asked where the answer was 401 or 403: the site gives the same one to who may not
 */
export function failureOf({ status, json }: Answer, isLoggedIn: boolean): Failure {
  if (status === 0) return { words: `De site is niet te bereiken. ${STAYS}`, mayPass: true }
  if (status === 401 || status === 403) {
    if (!isLoggedIn)
      return {
        words: 'U bent uitgelogd. Log in in een ander tabblad; uw tekst blijft staan.',
        mayPass: true,
        isLoggedOut: true,
      }
    return {
      words: 'Dit mag u niet opslaan. Uw tekst blijft hier staan: vraag een redacteur.',
      mayPass: true,
    }
  }
  const stored = storedOf(json)
  if (status === 409 && stored)
    return { words: `${reasonOf(json)} Zij staat nog hier; kies welke blijft.`, mayPass: false, stored }
  if (status === 409) return { words: `Iemand anders sloeg op hetzelfde moment op. ${STAYS}`, mayPass: true }
  if (status === 404)
    return {
      words:
        'Dit is verwijderd terwijl u eraan werkte. Uw tekst staat alleen nog hier: kopieer wat u wilt bewaren.',
      mayPass: false,
    }
  if (status === 423) return { words: `Iemand anders werkt hier nu aan. ${STAYS}`, mayPass: true }
  if (status === 413)
    return { words: 'Dit is te groot om op te slaan. Maak de tekst korter.', mayPass: false }
  if (status === 400 || status === 422)
    return {
      words: `Dit kan zo niet worden opgeslagen: ${reasonOf(json)} Uw tekst blijft hier staan.`,
      mayPass: false,
    }
  return { words: `Opslaan lukte niet: de site had een storing (${status}). ${STAYS}`, mayPass: true }
}

interface Errors {
  errors?: { message?: string; data?: { stored?: Stored; errors?: { label?: string; message?: string }[] } }[]
}

function storedOf({ errors }: Errors): Stored | undefined {
  return errors?.[0]?.data?.stored
}

function reasonOf({ errors }: Errors): string {
  const [first] = errors ?? []
  const fields = first?.data?.errors?.map(({ label, message }) => [label, message].filter(Boolean).join(': '))
  const reason = fields?.join('; ') || first?.message || 'de site nam het niet aan'
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}
