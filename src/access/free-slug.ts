/** The first of the choices that is free; when none is, the last one with -2, -3 and so on. */
export async function freeSlug(
  choices: readonly [string, ...string[]],
  isTaken: (slug: string) => boolean | Promise<boolean>,
): Promise<string> {
  for (const slug of choices) {
    if (!(await isTaken(slug))) return slug
  }
  for (let count = 2; ; count += 1) {
    const slug = `${choices.at(-1)}-${count}`
    if (!(await isTaken(slug))) return slug
  }
}
