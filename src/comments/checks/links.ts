import { nl } from '@/language/nl'
import { type Check, hold } from './check'

/** Links are what spam is for. Addresses in brackets and in HTML count once each, as what they begin with. */
export const links: Check = ({ input, rules }) => {
  const count = countLinks(`${input.name} ${input.body}`)
  return count > rules.linksAllowed ? hold(nl.comments.reasons.links(count, rules.linksAllowed)) : undefined
}

const MARKS = /(?<tag><a\s)|(?<end>>)|\[url(?:(?<given>=)|\])|(?<address>https?:\/\/(?:www\.)?|\bwww\.)/giu

/** How many links a text holds; looks at each part of it once, however many tags are begun and not ended. */
export function countLinks(text: string): number {
  let count = 0
  let isInTag = false
  let givenAt = -1
  for (const { 0: mark, index, groups = {} } of text.matchAll(MARKS)) {
    const isCountedAlready = groups.address && (isInTag || index === givenAt)
    if (!isCountedAlready && !groups.end) count += 1
    isInTag = groups.tag ? true : isInTag && !groups.end && !groups.address
    givenAt = groups.given ? index + mark.length : -1
  }
  return count
}
