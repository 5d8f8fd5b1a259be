import { messages } from '@/language/messages'
import type { Media } from '@/payload-types'
import { pictureAddress } from '@/ui/picture-address'

const SIZES = '(min-width: 48rem) 42rem, 100vw'

interface Props {
  image: Media
  caption: string | null
  /** Whether readers see it without scrolling: then it is what they wait for. */
  first?: boolean
  /** Whether the page is an editor's, who sees where a picture is missing; readers see nothing there. */
  editing?: boolean
}

/** A picture with its description, caption and credit; browsers choose the format and the size that fit. */
export function Figure({ image, caption, first = false, editing = false }: Props) {
  const { url, width, height, alt, credit, licence } = image
  if (image.isMissing)
    return editing && <p className="figure-missing">{messages().blocks.figure.missing(alt)}</p>
  if (!url || !width || !height) return null
  const avif = sourceSet(image, 'image/avif')
  return (
    <figure className="figure">
      <picture>
        {avif && <source type="image/avif" srcSet={avif} sizes={SIZES} />}
        <img
          src={pictureAddress(url, image)}
          srcSet={sourceSet(image, 'image/webp')}
          sizes={SIZES}
          width={width}
          height={height}
          alt={alt}
          loading={first ? 'eager' : 'lazy'}
          fetchPriority={first ? 'high' : undefined}
          decoding="async"
        />
      </picture>
      {(caption || credit) && (
        <figcaption>
          {caption && <span className="figure__caption">{caption}</span>}
          {credit && (
            <span className="figure__credit">{messages().blocks.figure.credit(credit, licence)}</span>
          )}
        </figcaption>
      )}
    </figure>
  )
}

function sourceSet(image: Media, type: 'image/avif' | 'image/webp'): string | undefined {
  const sizes = Object.values(image.sizes ?? {}).filter(
    (size) => size?.url && size.width && size.mimeType === type,
  )
  if (sizes.length === 0) return undefined
  return sizes.map((size) => `${pictureAddress(size.url ?? '', image)} ${size.width}w`).join(', ')
}
