/** Loaded when a first comment needs it: what it knows of sixty languages takes a third of a second and 30 MB. */
export async function detectLanguage(text: string) {
  const { eld } = await import('eld/extrasmall')
  return eld.detect(text)
}
