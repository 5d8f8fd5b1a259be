import { encode } from 'uqr'

/** A QR code to draw: an SVG path of its dark squares, in a square of `size`. */
export interface QrCode {
  path: string
  size: number
}

export function qrCode(text: string): QrCode {
  // Readers want light around it.
  const { data, size } = encode(text, { border: 4 })
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
  return { path: squares.join(''), size }
}
