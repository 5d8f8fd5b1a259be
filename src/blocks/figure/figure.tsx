import { messages } from '@/language/messages'
import type { Media } from '@/payload-types'

/** A picture with its description, caption and credit; browsers choose the size that fits. */
export function Figure({ image, caption }: { image: Media; caption: string | null }) {
  const { url, width, height, alt, credit } = image
  if (!url || !width || !height) return null
  return (
    <figure className="figure">
      <img
        src={versioned(url, image)}
        srcSet={sourceSet(image)}
        sizes="(min-width: 48rem) 42rem, 100vw"
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
      {(caption || credit) && (
        <figcaption>
          {caption && <span className="figure__caption">{caption}</span>}
          {credit && <span className="figure__credit">{messages().blocks.figure.credit(credit)}</span>}
        </figcaption>
      )}
    </figure>
  )
}

function sourceSet(image: Media): string | undefined {
  const sizes = Object.values(image.sizes ?? {}).filter((size) => size?.url && size.width)
  if (sizes.length === 0) return undefined
  return sizes.map((size) => `${versioned(size.url ?? '', image)} ${size.width}w`).join(', ')
}

/** Payload gives whole addresses; the policy of reader pages wants pictures from the address that the reader uses. */
function pathOf(url: string): string {
  return new URL(url, 'http://localhost').pathname
}

/** A replaced file keeps its name; the time of the change makes browsers fetch it. */
function versioned(url: string, { updatedAt }: Media): string {
  return `${pathOf(url)}?v=${Date.parse(updatedAt)}`
}
