import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

/** The picture that the project draws where a photo is missing: WebP, 1200 × 800. */
export async function neutralPicture(): Promise<Buffer> {
  const drawing = await readFile(join(process.cwd(), 'content/neutraal-beeld.svg'))
  return sharp(drawing).resize(1200, 800).webp({ quality: 85 }).toBuffer()
}
