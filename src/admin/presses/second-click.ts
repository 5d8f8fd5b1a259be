let first: Element | null = null

/**
 * Whether a click is the second half of a double click, on another control than the first. What a click took away made room for
 * the next row: nobody meant its button.
 */
export function isStrayClick({ detail, target }: Pick<MouseEvent, 'detail' | 'target'>): boolean {
  const control = target instanceof Element ? target.closest('button, a') : null
  if (detail > 1) return control !== null && control !== first
  first = control
  return false
}
