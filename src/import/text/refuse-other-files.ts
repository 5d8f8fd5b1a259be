import { ImportRefused } from '../import-refused'

/**
 * Refuses what cannot be an article before it is read as one.
 * @throws ImportRefused for binary files, HTML, XML, and texts that were garbled earlier
 */
export function refuseOtherFiles(text: string): void {
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2_000)
  if (/^<\?xml|^<rss/i.test(start)) {
    throw refusal('Dit is XML, geen artikel als gewone tekst.')
  }
  if (start.startsWith('<'))
    throw refusal('Dit is HTML. Alleen een artikel als gewone tekst kan worden ingelezen.')
  // Vertical tabs and form feeds come out of word processors; any other control character means no text at all.
  const control = text.search(/(?![\t\n\v\f\r\u0085])\p{Cc}/u)
  if (control >= 0) throw refusal('Dit bestand is geen tekst.', lineAt(text, control))
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) {
    throw refusal('hier staat � op de plaats van een letter die eerder verloren ging.', lineAt(text, lost))
  }
}

function refusal(message: string, line?: number): ImportRefused {
  return new ImportRefused([{ line, message }])
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length
}
