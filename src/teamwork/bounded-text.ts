import { APIError } from 'payload'
import { plainText } from '@/text/plain-text'

/** What somebody typed, without spaces around it. @throws APIError 400 in words, where it is longer than allowed */
export function boundedText(typed: string, longest: number, what: string): string {
  const text = plainText(typed).trim()
  if (text.length <= longest) return text
  const [is, may] = [text.length, longest].map((length) => length.toLocaleString('nl-NL'))
  throw new APIError(`${what} heeft ${is} tekens; ${may} is het meeste. Kort in.`, 400, undefined, true)
}
