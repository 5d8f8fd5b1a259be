import type { ComponentProps, ReactElement } from 'react'
import { CommentForm } from '@/comments/comment-form'
import type { FieldError, TypedComment } from '@/comments/input'
import type { CommentStatus } from '@/comments/status'
import type { Settings } from '@/site/settings'
import { Document } from '@/ui/document'
import { symptomPath, thanksPath } from '@/ui/paths'

/** What every answer to a posted comment needs. */
export interface Context {
  slug: string
  site: Settings
  wantsJson: boolean
  /** The article's title, where there is an article. */
  title?: string
}

/** The comment was taken. */
export function accepted({ slug, wantsJson }: Context, status: CommentStatus): Response {
  if (wantsJson) return Response.json({ status }, { status: 201 })
  return new Response(null, { status: 303, headers: { Location: thanksPath(slug) } })
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

/** A page with the form; Next's own pages cannot answer with a status such as 422. */
export async function formPage(
  context: Context,
  status: number,
  form: Omit<ComponentProps<typeof CommentForm>, 'slug'>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { slug, site, title } = context
  const heading = title ? `Reactie op ${title}` : 'Reactie'
  return html(
    <Document title={form.errors ? `Fout: ${heading}` : heading} site={site}>
      <h1>{heading}</h1>
      <CommentForm slug={slug} {...form} />
      {title && (
        <p>
          <a href={symptomPath(slug)}>Terug naar {title}</a>
        </p>
      )}
    </Document>,
    status,
    headers,
  )
}

async function html(page: ReactElement, status: number, headers: Record<string, string>): Promise<Response> {
  // Next refuses a static import of it outside pages.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, {
    status,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
