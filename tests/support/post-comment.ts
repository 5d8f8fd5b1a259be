import { site, unique } from './client'

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
