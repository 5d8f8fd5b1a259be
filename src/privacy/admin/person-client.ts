import type { PersonExport } from '../export-person'

/** What the view asks of the server. Each fails with a sentence that an editor can read. */
export const personClient = {
  find: (email: string) => ask<PersonExport>('export', email),
  erase: (email: string) => ask<{ comments: number }>('erase', email),
}

async function ask<Answer>(what: 'export' | 'erase', email: string): Promise<Answer> {
  const answer = await fetch(`/api/comments/person/${what}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  }).catch(() => undefined)
  if (!answer) throw new Error('De site is niet te bereiken. Er is niets veranderd.')
  const json = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new Error(json.errors?.[0]?.message ?? 'Dat lukte niet.')
  return json
}
