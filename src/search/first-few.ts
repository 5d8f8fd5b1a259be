/** The first `most` of the items in the order that `compare` gives: without sorting the thousands of others. */
export function firstFew<Item>(
  items: Iterable<Item>,
  most: number,
  compare: (a: Item, b: Item) => number,
): Item[] {
  const first: Item[] = []
  for (const item of items) {
    const last = first[most - 1]
    if (last !== undefined && compare(item, last) >= 0) continue
    const behind = first.findIndex((other) => compare(item, other) < 0)
    first.splice(behind < 0 ? first.length : behind, 0, item)
    if (first.length > most) first.pop()
  }
  return first
}
