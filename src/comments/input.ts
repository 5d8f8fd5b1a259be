import { z } from 'zod'
import { messages } from '@/language/messages'

/** The longest a field may be, in characters as readers count them. */
export const LIMITS = { name: 80, email: 254, body: 5_000 } as const

/** What a reader typed, as it came in; kept so that nothing is lost when something is wrong. */
export interface TypedComment {
  name: string
  email: string
  body: string
  consent: boolean
  notifyReplies: boolean
  parent: string
}

/** A comment that can be stored. */
export interface CommentInput extends Omit<TypedComment, 'consent' | 'parent'> {
  parent: string | undefined
}

/** What is wrong, in the reader's words, at which field of the form. */
export interface FieldError {
  field: keyof TypedComment | 'form'
  message: string
}

const email = z
  .email({ pattern: z.regexes.unicodeEmail })
  .max(LIMITS.email)
  .regex(/\.[^.@]{2,}$/)

/** Whether the text can be an e-mail address, also with letters outside ASCII. */
export function isEmailAddress(value: unknown): value is string {
  return email.safeParse(value).success
}

/** Reads the form's fields out of whatever was posted; absent and odd values become empty ones. */
export function readTyped(posted: Record<string, unknown>): TypedComment {
  const text = (name: string): string => (typeof posted[name] === 'string' ? posted[name] : '')
  return {
    name: clean(text('name')).replace(/\s+/gu, ' ').trim(),
    email: clean(text('email')).trim(),
    body: clean(text('body')).trim(),
    consent: isTicked(posted.consent),
    notifyReplies: isTicked(posted.notifyReplies),
    parent: text('parent').trim(),
  }
}

/** Checks what was typed: either a comment that can be stored, or every error at once. */
export function checkTyped(typed: TypedComment): CommentInput | FieldError[] {
  const words = messages().comments.errors
  const errors: FieldError[] = []
  const problem = (field: FieldError['field'], message: string) => errors.push({ field, message })
  if (isBlank(typed.name)) problem('name', words.name)
  else if (isLonger(typed.name, LIMITS.name)) problem('name', words.nameLong(LIMITS.name))
  if (typed.email === '') problem('email', words.email)
  else if (!isEmailAddress(typed.email)) problem('email', words.emailIncomplete)
  if (isBlank(typed.body)) problem('body', words.body)
  else if (isLonger(typed.body, LIMITS.body)) {
    problem('body', words.bodyLong(LIMITS.body, lengthOf(typed.body) - LIMITS.body))
  }
  if (!typed.consent) problem('consent', words.consent)
  if (errors.length > 0) return errors
  const { consent: _given, parent, ...rest } = typed
  return { ...rest, parent: parent || undefined }
}

/**
 * One form of the same text: composed accents, `\n` line ends, no control characters, no broken surrogates, and no marks
 * that turn the direction of what follows on the page.
 */
function clean(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  )
}

function isTicked(value: unknown): boolean {
  return value === true || (typeof value === 'string' && ['ja', 'on', 'true', '1'].includes(value))
}

/** Whether nothing visible is in it: spaces, and characters without a shape. */
function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cf}\p{Zs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === ''
}

/** Counting is the dearest part of a post; few code units are never many characters. */
function isLonger(text: string, limit: number): boolean {
  return text.length > limit && lengthOf(text) > limit
}

const segmenter = new Intl.Segmenter('nl')

/**
 * Characters as a person counts them: an accent or an emoji of several parts is one. Where there are many more code
 * units than that, somebody piles up marks, and each one counts.
 */
function lengthOf(text: string): number {
  const characters =
    text.length > LIMITS.body * MOST_UNITS ? text.length : [...segmenter.segment(text)].length
  return text.length > characters * MOST_UNITS ? text.length : characters
}

/** A family with skin tones takes 11 code units. */
const MOST_UNITS = 12
