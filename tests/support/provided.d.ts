import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The running site of this project; null where its database cannot be had. */
    site: { url: string; env: Record<string, string> } | null
    /** The folder for what filled sites begin with. */
    placeOfFilled: string
  }
}
