import type { Media } from '@/payload-types'
import { pictureAddress } from '@/ui/picture-address'

/** A small square picture of an author; the name always stands beside it, so it has no words of its own. */
export function Portrait({ photo }: { photo: Media }) {
  const { url, sizes, focalX, focalY } = photo
  const address = sizes?.small?.url ?? url
  if (!address) return null
  return (
    <svg className="portrait" width="96" height="96" viewBox="0 0 96 96" aria-hidden="true">
      <image
        href={pictureAddress(address, photo)}
        width="96"
        height="96"
        preserveAspectRatio={`${third(focalX, 'x')}${third(focalY, 'Y')} slice`}
      />
    </svg>
  )
}

/** SVG keeps the left, the middle or the right of what it cuts: the one that holds the focal point. */
function third(percent: number | null | undefined, axis: 'x' | 'Y'): string {
  const value = percent ?? 50
  return `${axis}${value < 34 ? 'Min' : value > 66 ? 'Max' : 'Mid'}`
}
