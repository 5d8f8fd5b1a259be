const OPEN = 'tabs-field__tab-button--active'
export const TAB = '.tabs-field__tab-button'

/**
 * Says which tab of a form is open, where Payload only colours it, and brings it into sight: a form opens at the tab that was
 * used last, and on a phone the row of them is wider than the window.
 */
export function tellOpenTab(tab: Element): void {
  const isOpen = tab.classList.contains(OPEN)
  if (isOpen === tab.hasAttribute('aria-current')) return
  tab.toggleAttribute('aria-current', isOpen)
  if (!isOpen) return
  tab.setAttribute('aria-current', 'true')
  const row = tab.closest('.tabs-field__tabs-wrap')
  if (!row) return
  const { left, right } = row.getBoundingClientRect()
  const place = tab.getBoundingClientRect()
  if (place.left < left || place.right > right) row.scrollLeft += place.left - left
}
