import { nl } from '@/language/nl'
import { type Check, hold } from './check'

const LINK = /https?:\/\/(www\.)?|\bwww\.|\[url[=\]]|<a\s/giu

/** Links are what spam is for. Addresses in brackets and in HTML count once each, as what they begin with. */
export const links: Check = ({ input, rules }) => {
  const count = countLinks(`${input.name} ${input.body}`)
  return count > rules.linksAllowed ? hold(nl.comments.reasons.links(count, rules.linksAllowed)) : undefined
}

/** How many links a text holds. */
export function countLinks(text: string): number {
  return text.replace(/(<a\s[^>]*?|\[url=)(https?:\/\/(www\.)?|www\.)/giu, '$1').match(LINK)?.length ?? 0
}
