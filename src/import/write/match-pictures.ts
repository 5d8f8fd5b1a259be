import type { Payload } from 'payload'
import { toSlug } from '@/access/slug'
import { NEUTRAL_CREDIT } from '@/media/missing-picture'
import type { Media, Symptom } from '@/payload-types'
import type { ParsedArticle, ParsedFigure } from '../text/parsed-article'

/** A figure of the file, with the stored picture that stands there, or with what a new one needs. */
export interface PlannedPicture {
  id?: string
  alt: string
  credit: string
  filename: string
  /** The stored picture is ours, and the file now names another credit. */
  isOutdated: boolean
}

/**
 * Finds the pictures that stand for the photos: first what the stored text shows under the same description, which may be
 * the real photo by now, then our own by its file name.
 */
export async function matchPictures(
  payload: Payload,
  { blocks }: ParsedArticle,
  slug: string,
  stored: Symptom | undefined,
): Promise<PlannedPicture[]> {
  const figures = blocks.filter((block) => block.type === 'figure')
  if (figures.length === 0) return []
  const wanted = withFilenames(figures, slug)
  const { docs } = await payload.find({
    collection: 'media',
    where: {
      or: [{ id: { in: picturesIn(stored) } }, { filename: { in: wanted.map(({ filename }) => filename) } }],
    },
    depth: 0,
    pagination: false,
  })
  const shown = docs.filter(({ id }) => picturesIn(stored).includes(id))
  return wanted.map((picture) => withStored(picture, shown, docs))
}

type Wanted = Pick<PlannedPicture, 'alt' | 'credit' | 'filename'>

/** File names that the same figure gets again on the next import. */
function withFilenames(figures: readonly ParsedFigure[], slug: string): Wanted[] {
  const taken = new Map<string, number>()
  return figures.map(({ alt, credit }) => {
    const name = `${slug}-${toSlug(alt)?.slice(0, 80) ?? 'beeld'}`
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return {
      alt,
      credit: credit ? `${NEUTRAL_CREDIT} (${credit})` : NEUTRAL_CREDIT,
      filename: count === 1 ? `${name}.webp` : `${name}-nr-${count}.webp`,
    }
  })
}

/** The ids of the pictures in a stored text. */
function picturesIn(stored: Symptom | undefined): string[] {
  return (stored?.body?.root.children ?? []).flatMap(({ fields }) => {
    const image = (fields as { image?: unknown } | undefined)?.image
    return typeof image === 'string' ? [image] : []
  })
}

function withStored(picture: Wanted, shown: Media[], docs: readonly Media[]): PlannedPicture {
  const inText = shown.findIndex(({ alt }) => alt === picture.alt)
  const [doc = docs.find(({ filename }) => filename === picture.filename)] =
    inText === -1 ? [] : shown.splice(inText, 1)
  const isOurs = doc?.filename === picture.filename && doc.credit?.startsWith(NEUTRAL_CREDIT)
  return { ...picture, id: doc?.id, isOutdated: Boolean(isOurs) && doc?.credit !== picture.credit }
}
