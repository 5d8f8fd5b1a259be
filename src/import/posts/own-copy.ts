/** The same text in memory of its own. A part of a long text keeps the whole of it: a report of some lines kept its file. */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString()
}
