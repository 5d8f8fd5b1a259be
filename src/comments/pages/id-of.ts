/** The id of what a relation leads to, read or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | undefined {
  return typeof relation === 'object' ? relation?.id : relation
}
