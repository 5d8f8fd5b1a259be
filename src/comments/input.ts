import { messages } from '@/language/messages'
import { isMailbox, LONGEST_ADDRESS } from '@/mail/mailbox'
import { countCharacters } from '@/text/count-characters'
import { normalText } from '@/text/normal-text'
import { plainText } from '@/text/plain-text'
import { LONGEST_BODY } from './longest-body'

/** The longest a field may be, in characters as readers count them. */
export const LIMITS = { name: 80, email: LONGEST_ADDRESS, body: LONGEST_BODY } as const

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

/**
 * Reads the form's fields out of whatever was posted; absent and odd values become empty ones. Does only what costs little,
 * however long and odd a text is: {@link checkTyped} goes on when it knows that it is short.
 */
export function readTyped(posted: Record<string, unknown>): TypedComment {
  const text = (name: string): string => (typeof posted[name] === 'string' ? showable(posted[name]) : '')
  return {
    name: text('name').replace(/\s+/gu, ' ').trim(),
    email: text('email').trim(),
    body: text('body').trim(),
    consent: isTicked(posted.consent),
    notifyReplies: isTicked(posted.notifyReplies),
    parent: text('parent').trim(),
  }
}

/** `\n` line ends, nothing that pages cannot show, and no marks that turn the direction of what follows on the page. */
function showable(text: string): string {
  return plainText(text.replace(/\r\n?/g, '\n')).replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
}

function isTicked(value: unknown): boolean {
  return value === true || (typeof value === 'string' && ['ja', 'on', 'true', '1'].includes(value))
}

/** Checks what was typed: either a comment that can be stored, in composed accents, or every error at once, in the form's order. */
export function checkTyped(typed: TypedComment): CommentInput | FieldError[] {
  const words = messages().comments.errors
  const errors: FieldError[] = []
  const problem = (field: FieldError['field'], message: string) => errors.push({ field, message })
  const name = shortEnough(typed.name, LIMITS.name)
  const body = shortEnough(typed.body, LIMITS.body)
  if (body === undefined) problem('body', words.bodyLong(LIMITS.body, tooMany(typed.body)))
  else if (isBlank(body)) problem('body', words.body)
  if (name === undefined) problem('name', words.nameLong(LIMITS.name))
  else if (isBlank(name)) problem('name', words.name)
  if (typed.email === '') problem('email', words.email)
  else if (!isMailbox(typed.email)) problem('email', words.emailIncomplete)
  if (!typed.consent) problem('consent', words.consent)
  if (errors.length > 0 || name === undefined || body === undefined) return errors
  const { email, notifyReplies, parent } = typed
  return { name, email: normalText(email, 'NFC'), body, notifyReplies, parent: parent || undefined }
}

/** A family with skin tones takes 11 code units. */
const MOST_UNITS = 12

/**
 * The text in composed accents, or undefined where it is longer than `limit` characters. Where there are many more code
 * units than that, somebody piles up marks, and each one counts.
 */
function shortEnough(text: string, limit: number): string | undefined {
  if (text.length > limit * MOST_UNITS) return undefined
  const normal = normalText(text, 'NFC')
  if (normal.length <= limit) return normal
  const characters = countCharacters(normal, limit)
  if (characters > limit) return undefined
  return normal.length > characters * MOST_UNITS ? undefined : normal
}

/** By how many characters a text is too long; nothing where that is more than anybody shortens a text by. */
function tooMany(body: string): number | undefined {
  const most = 2 * LIMITS.body
  const characters = countCharacters(body, most)
  return characters > most || characters <= LIMITS.body ? undefined : characters - LIMITS.body
}

/** Whether nothing visible is in it: spaces, and characters without a shape. */
function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cf}\p{Zs}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') === ''
}
