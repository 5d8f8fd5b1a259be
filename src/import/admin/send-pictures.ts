import type { ChosenPicture } from './pictures-to-send'

/**
 * Sends pictures one after the other, and says how many have arrived.
 * @returns the name of the batch, for the import that is to use them
 * @throws an error with a sentence that an editor can read
 */
export async function sendPictures(
  pictures: ChosenPicture[],
  signal: AbortSignal,
  onSent: (count: number) => void,
): Promise<string> {
  const begun = await fetch('/api/import/pictures', { method: 'POST', credentials: 'include', signal })
  if (!begun.ok) throw new Error('De afbeeldingen konden niet worden verstuurd.')
  const { batch }: { batch: string } = await begun.json()
  for (const [index, { file, path }] of pictures.entries()) {
    const answer = await fetch(`/api/import/pictures/${batch}?${new URLSearchParams({ path })}`, {
      method: 'PUT',
      credentials: 'include',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
      signal,
    })
    if (!answer.ok) {
      const json = await answer.json().catch(() => ({}))
      throw new Error(`${path} is niet overgekomen: ${json.errors?.[0]?.message ?? answer.status}`)
    }
    onSent(index + 1)
  }
  return batch
}
