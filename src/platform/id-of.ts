/** The id of what a relationship holds: the document where it was followed, its id where it was not; undefined of nothing. */
export function idOf(relation: unknown): string | undefined {
  const id = typeof relation === 'object' && relation !== null ? (relation as { id?: unknown }).id : relation
  return typeof id === 'string' && id !== '' ? id : undefined
}
