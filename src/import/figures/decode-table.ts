import { asUtf8, asWindows1252 } from '../decode-letters'

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without a mark in front, UTF-16 (Excel's "Unicode-tekst"), else
 * Windows-1252, which Excel writes where nobody chose.
 */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return (asUtf8(bytes) ?? asWindows1252(bytes)).replace(/^\uFEFF/, '')
}
