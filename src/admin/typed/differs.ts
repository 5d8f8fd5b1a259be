/** What changes with every save, or is said by it. */
const OF_THE_SAVE = ['updatedAt', 'createdAt', '_status']

/**
 * Whether a form holds what none of these had at that place. What the site adds by itself, such as an address, stands in its
 * answer and not in what was sent: each value has to be in one of them.
 */
export function differs(form: unknown, known: readonly unknown[], isDocument = true): boolean {
  if (typeof form !== 'object' || form === null || form instanceof Date)
    return !known.some((value) => inJson(value) === inJson(form))
  if (Array.isArray(form)) {
    const alike = known.filter((value) => Array.isArray(value) && value.length === form.length)
    if (alike.length === 0)
      return form.length > 0 || known.some((value) => Array.isArray(value) && value.length > 0)
    return form.some((item, index) =>
      differs(
        item,
        alike.map((list) => placeIn(list, index)),
        false,
      ),
    )
  }
  // A document has more than its form: only inside a field, what is gone counts.
  const places = new Set([...Object.keys(form), ...(isDocument ? [] : Object.keys(known[0] ?? {}))])
  return [...places].some(
    (place) =>
      !(isDocument && OF_THE_SAVE.includes(place)) &&
      differs(
        placeIn(form, place),
        known.map((value) => placeIn(value, place)),
        false,
      ),
  )
}

function placeIn(value: unknown, place: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[place] : undefined
}

/** Forms, JSON and databases write nothing in different ways. */
function inJson(value: unknown): string {
  return JSON.stringify(value === undefined || value === null ? '' : value)
}
