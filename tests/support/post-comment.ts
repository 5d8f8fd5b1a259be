import { type Client, site, unique } from './client'

/** Posts to an article's form address, as a browser without script or, with headers, as a program does. */
export function postComment(
  slug: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${site().url}/symptomen/${slug}/reacties`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  })
}

/** What a reader fills in, with an address and a text that no other test uses. */
export function typedComment(fields: Record<string, string> = {}) {
  return {
    name: 'Jan de Vries',
    email: `${unique('jan').replaceAll(' ', '.')}@geheim.example`,
    body: unique('Bij mij hielp water drinken.'),
    consent: 'ja',
    ...fields,
  }
}

/** Posts a comment as a reader; answers with what was typed and its id, which only staff (`admin`) can look up. */
export async function placeComment(admin: Client, slug: string, fields: Record<string, string> = {}) {
  const typed = typedComment(fields)
  const answer = await postComment(slug, typed)
  if (answer.status !== 303) throw new Error(`the comment was answered with ${answer.status}`)
  const query = `/api/comments?depth=0&where[body][equals]=${encodeURIComponent(typed.body)}`
  const [{ id }] = (await (await admin.get(query)).json()).docs
  return { ...typed, id: id as string }
}
