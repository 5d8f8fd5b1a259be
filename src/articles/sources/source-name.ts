/** A source as it is named in a few words: whoever published it, else its title. */
export function sourceName({ title, publisher }: { title: string; publisher?: string | null }): string {
  return publisher || title
}
