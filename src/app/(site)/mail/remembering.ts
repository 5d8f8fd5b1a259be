import { readPost } from '@/comments/read-post'
import { getCommentRules } from '@/comments/settings'
import { rememberBrowser } from '@/comments/trust/browser-cookie'
import { NO, REMEMBER } from '@/comments/trust/confirm-form'
import { payloadClient } from '@/platform/payload-client'

/** Whether remembering a browser is of any use: only where the first comment of somebody is read, and later ones pass. */
export async function canRemember(): Promise<boolean> {
  return (await getCommentRules()).moderation === 'first'
}

/** The header that has the browser remembered, where its reader did not choose otherwise. */
export async function remembering(request: Request, email: string): Promise<Record<string, string>> {
  if (!(await canRemember())) return {}
  const post = await readPost(request)
  if ('fields' in post && post.fields[REMEMBER] === NO) return {}
  return { 'Set-Cookie': await rememberBrowser(await payloadClient(), email) }
}
