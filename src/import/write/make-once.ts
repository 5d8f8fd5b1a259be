interface Planned {
  /** Of the stored one. */
  id?: string
  slug: string
}

/**
 * Makes what was not there when it was looked for. Another import, or an editor, may have made it since: then it is that
 * one, or it gets another address.
 * @returns its id
 */
export async function makeOnce<Thing extends Planned>(
  planned: Thing,
  make: (thing: Thing) => Promise<string>,
  lookAgain: () => Promise<Thing | undefined>,
): Promise<string> {
  if (planned.id !== undefined) return planned.id
  try {
    return await make(planned)
  } catch (error) {
    const again = await lookAgain().catch(() => undefined)
    if (again?.id !== undefined) return again.id
    if (!again || again.slug === planned.slug) throw error
    return make(again)
  }
}
