import { basename } from 'node:path'
import sharp from 'sharp'
import { readMediaFile } from '@/media/media-files'
import type { Settings } from '@/site/settings'

/** A picture that can be drawn into another one without network. */
export interface DrawnLogo {
  /** A `data:` address of a PNG. */
  src: string
  width: number
  height: number
}

const BOX = { width: 480, height: 72 }

/**
 * The site's logo as it stands in the pictures that are shared; null where there is none, or its file is gone.
 * @throws StorageAway: a picture without it would be kept
 */
export async function drawLogo(logo: Settings['logo']): Promise<DrawnLogo | null> {
  if (!logo) return null
  const { pathname } = new URL(logo.url, 'http://localhost')
  const file = await readMediaFile(basename(decodeURIComponent(pathname)))
  if (!file) return null
  try {
    // The drawing library knows PNG and JPEG only.
    const { data, info } = await sharp(file)
      .resize({ ...BOX, fit: 'inside' })
      .png()
      .toBuffer({ resolveWithObject: true })
    const src = `data:image/png;base64,${data.toString('base64')}`
    return { src, width: info.width, height: info.height }
  } catch {
    // A shared picture with the name is better than none; the admin shows a missing file by itself.
    return null
  }
}
