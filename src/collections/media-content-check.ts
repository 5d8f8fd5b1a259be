import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'

export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']

/**
 * Reads the uploaded bytes themselves: neither the name nor the type that the browser says is proof.
 * @throws APIError 400 in Dutch when they are no image of an allowed kind.
 */
export const refuseWhatIsNoImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const isUpload = (operation === 'create' || operation === 'update') && req.file?.data
  if (isUpload && !IMAGE_TYPES.includes(await imageType(req.file?.data))) {
    throw new APIError(
      'Dit bestand is geen afbeelding die we kunnen tonen. Kies een JPEG, PNG, WebP, AVIF of GIF.',
      400,
      undefined,
      true,
    )
  }
  return args
}

/** The media type that the bytes show, or '' when they are no readable image. */
async function imageType(data: Buffer | undefined): Promise<string> {
  try {
    const { format, compression } = await sharp(data).metadata()
    return format === 'heif' && compression === 'av1' ? 'image/avif' : `image/${format}`
  } catch {
    return ''
  }
}
