/** Shares, rates, doses, prices and the dead, other things than people, and people elsewhere. */
const OTHER =
  /[%‰€°]|\b(?:mmhg|mmol|mm|cm|km|kg|graden|punten|\p{L}*scores?|openingstijden|telefoon\p{L}*|bladzijden?|pagina['’]?s?|procent(?:en)?|percentages?|promille|euro|prijs|prijzen|kosten|dosis|dosering(?:en)?|milligram|microgram|mg|mcg|ml|gram|kcal|calorieën|doden|overleden\w*|sterf\w*|wereldwijd)(?!\p{L})|\bper (?:\d|honderd|duizend|miljoen|dag|week|maand|uur|leeftijd|geslacht|regio|provincie|gemeente|land)|\bop (?:de |elke )?(?:\d|honderd|duizend|miljoen)|\bin (?:belgië|vlaanderen|duitsland|engeland|europa|amerika|de vs)(?!\p{L})|\b(?:aantal|hoeveel|in) (?:\p{L}+ )?(?:uur|uren|minuten|dagen|weken|maanden|jaren|tabletten)\b/iu
const OTHER_SENTENCES = /^.*[.!?]\s+(?=\p{Lu})/su

/** Whether the line above figures says that they are no people a year in the Netherlands. */
export function countsOtherThings(line: string): boolean {
  return OTHER.test(line.replace(OTHER_SENTENCES, ''))
}

const OF_PEOPLE =
  /\b(?:aantal|geschat|nieuwe|mensen|personen|patiënten|gevallen|per jaar|in nederland)\b|\/ ?jaar\b|\bmet [\p{L} -]{1,60}?(?=$| per jaar| in nederland)/giu

/** Whether the head of a column says that people a year stand below it, and nothing else: no part of them, no other measure. */
export function countsPeople(head: string): boolean {
  const rest = head.replace(OF_PEOPLE, '')
  return rest !== head && /^[\s()]*$/.test(rest)
}

/** Whether all of these end in what looks like a year: `eerste onderzoek – 1998`. */
export function areOfYears(lines: readonly string[]): boolean {
  return lines.every((line) => / (?:19|20)\d\d$/.test(line))
}
