import { askStaff, callStaff } from '@/admin/call-staff'
import type { ChosenPicture } from './pictures-to-send'

/** What is on the server for the next import. */
export interface SentPictures {
  /** Its name, for the import that is to use them. */
  batch: string
  arrived: Set<string>
}

/** Whether all that is there is of this choice: pictures of another folder would be taken for those of this site. */
export function isOfChoice({ arrived }: SentPictures, pictures: ChosenPicture[]): boolean {
  const keys = new Set(pictures.map(keyOf))
  return [...arrived].every((key) => keys.has(key))
}

/** Begins with nothing. @throws Refused */
export async function beginPictures(signal: AbortSignal): Promise<SentPictures> {
  const { batch } = await callStaff<{ batch: string }>('POST', '/api/import/pictures', {
    signal,
    otherwise: 'De afbeeldingen konden niet worden verstuurd.',
  })
  return { batch, arrived: new Set() }
}

/**
 * Sends the pictures that have not arrived yet, one after the other, and says how many are there. After a trial run, or a
 * stop, the others need not go again.
 * @throws Refused
 */
export async function sendPictures(
  { batch, arrived }: SentPictures,
  pictures: ChosenPicture[],
  signal: AbortSignal,
  onSent: (count: number) => void,
): Promise<void> {
  for (const [index, picture] of pictures.entries()) {
    const { file, path } = picture
    const key = keyOf(picture)
    if (!arrived.has(key)) {
      await askStaff('PUT', `/api/import/pictures/${batch}?${new URLSearchParams({ path })}`, {
        file,
        signal,
        otherwise: `${path} is niet overgekomen.`,
      })
      arrived.add(key)
    }
    onSent(index + 1)
  }
}

function keyOf({ file, path }: ChosenPicture): string {
  return `${path} ${file.size} ${file.lastModified}`
}
