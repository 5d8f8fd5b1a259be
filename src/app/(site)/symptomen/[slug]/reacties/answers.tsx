import type { ComponentProps } from 'react'
import { CommentForm } from '@/comments/comment-form'
import type { FieldError, TypedComment } from '@/comments/input'
import type { SetRules } from '@/comments/settings'
import type { CommentStatus } from '@/comments/status'
import { messages } from '@/language/messages'
import { getSettings } from '@/site/settings'
import { Document } from '@/ui/document'
import { htmlAnswerForOne } from '@/ui/html-answer'
import { placedPath, symptomPath, thanksPath } from '@/ui/paths'

/** What every answer to a posted comment needs. */
export interface Context {
  slug: string
  rules: SetRules
  wantsJson: boolean
  /** The article's title, where there is an article. */
  title?: string
  /** The comment that is answered, where one is. */
  replyTo?: { id: string; name: string; body: string }
}

/** The comment was taken. That it is among the spam is not told: who it is about could learn from it. */
export function accepted(
  { slug, wantsJson }: Context,
  { status, id }: { status: CommentStatus; id?: string },
  parent: string | undefined,
): Response {
  if (wantsJson) {
    return Response.json({ status: status === 'published' ? status : 'pending' }, { status: 201 })
  }
  const thanks = status === 'published' ? placedPath(slug, id) : thanksPath(slug, parent)
  return new Response(null, { status: 303, headers: { Location: thanks } })
}

/** The comment was not taken: says why, and gives back all that was typed. */
export async function refused(
  context: Context,
  status: number,
  errors: FieldError[],
  typed?: TypedComment,
  headers: Record<string, string> = {},
): Promise<Response> {
  if (context.wantsJson) return Response.json({ errors }, { status, headers })
  return formPage(context, status, { errors, ...(typed && { typed }) }, headers)
}

/** A page with the form. */
export async function formPage(
  context: Context,
  status: number,
  form: Omit<ComponentProps<typeof CommentForm>, 'slug' | 'moderated' | 'privacy'>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { slug, rules, title, replyTo } = context
  const site = await getSettings()
  const words = messages().comments.form
  const heading = words.title(title)
  return htmlAnswerForOne(
    <Document title={form.errors ? words.errorPrefix + heading : heading} site={site}>
      <h1>{heading}</h1>
      <CommentForm
        slug={slug}
        moderated={rules.moderation !== 'off'}
        privacy={site.privacy}
        {...(replyTo && { replyTo })}
        {...form}
      />
      {title && (
        <p>
          <a href={symptomPath(slug)}>{words.backTo(title)}</a>
        </p>
      )}
    </Document>,
    status,
    headers,
  )
}
