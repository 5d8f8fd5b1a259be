/** Of one file, in bytes. */
export const LARGEST_UPLOAD = 25_000_000

export const TOO_LARGE = `Dit bestand is te groot: ten hoogste ${LARGEST_UPLOAD / 1_000_000} MB. Maak het kleiner en probeer het opnieuw.`
