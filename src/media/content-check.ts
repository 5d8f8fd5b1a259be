import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp, { type Metadata } from 'sharp'

export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']

/** Beyond this, making the sizes takes more memory than a small server has to spare. */
const MOST_PIXELS = 80_000_000

/**
 * Reads the uploaded bytes themselves: neither the name nor the type that the browser says is proof.
 * @throws APIError 400 in Dutch when readers could not be shown them as they are.
 */
export const refuseWhatIsNoImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // A stranger is refused after this, and costs no reading of a picture. Imports have no user and are no request.
  const isAllowed = req.user || req.payloadAPI === 'local'
  const isUpload = isAllowed && (operation === 'create' || operation === 'update') && req.file?.data
  const problem = isUpload ? await pictureProblem(req.file?.data) : undefined
  if (problem) throw new APIError(problem, 400, undefined, true)
  return args
}

/** In Dutch, why readers could not be shown a picture as it is; undefined where they can. */
export async function pictureProblem(data: Buffer | undefined): Promise<string | undefined> {
  const image = await metadataOf(data)
  if (!image || !IMAGE_TYPES.includes(typeOf(image))) {
    return 'Dit bestand is geen afbeelding die we kunnen tonen. Kies een JPEG, PNG, WebP, AVIF of GIF.'
  }
  if ((image.pages ?? 1) > 1) {
    return 'Dit is een bewegende afbeelding. Die leidt lezers af en kan niet worden stilgezet: kies een stilstaand beeld.'
  }
  if (image.width * image.height > MOST_PIXELS) {
    const millions = Math.round((image.width * image.height) / 1_000_000)
    return `Deze afbeelding is te groot: ${millions} miljoen beeldpunten. Maak haar kleiner, tot ten hoogste ${MOST_PIXELS / 1_000_000} miljoen.`
  }
  if (!(await isWhole(data))) {
    return 'Dit bestand is beschadigd of niet helemaal overgekomen. Stuur het opnieuw.'
  }
  return undefined
}

/** The type that the bytes say themselves. */
export async function pictureType(data: Buffer | undefined): Promise<string | undefined> {
  const image = await metadataOf(data)
  return image && typeOf(image)
}

async function metadataOf(data: Buffer | undefined): Promise<Metadata | undefined> {
  try {
    return await sharp(data).metadata()
  } catch {
    return undefined
  }
}

function typeOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'image/avif' : `image/${format}`
}

/** Whether every row can be read; the head alone says nothing about the rest. */
async function isWhole(data: Buffer | undefined): Promise<boolean> {
  try {
    await sharp(data, { failOn: 'truncated' }).resize(16).toBuffer()
    return true
  } catch {
    return false
  }
}
