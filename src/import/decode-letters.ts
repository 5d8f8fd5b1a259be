const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const WINDOWS = new TextDecoder('windows-1252')

/** As UTF-8; undefined where a byte of it is not. */
export function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return undefined
  }
}

/** As a stream, which costs nothing where each byte is a letter: otherwise Node 20 reads “ ” – and € as control characters. */
export function asWindows1252(bytes: Uint8Array): string {
  return WINDOWS.decode(bytes, { stream: true })
}

/** What is UTF-8 as that, and each byte that is not as Windows-1252. */
export function byLetter(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
    const letter = asUtf8(bytes.subarray(at, at + length))
    text += letter ?? asWindows1252(bytes.subarray(at, at + 1))
    at += letter === undefined ? 1 : length
  }
  return text
}

/** Which UTF-16 it is, by the mark in front, or by a first letter that needs half of its two bytes; undefined where it is none. */
export function utf16Of([first = 1, second = 1, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first > 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second > 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined
}
