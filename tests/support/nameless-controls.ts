/** What can be used on the page and has no name for who does not see it, as HTML. Runs in the browser. */
export function namelessControls(): string[] {
  const CONTROLS =
    'button, a[href], input:not([type="hidden"]), select, textarea, [role="combobox"], [role="button"]'
  const textOf = (element: Element): string => {
    const shown = [...element.querySelectorAll('[title], img[alt]')].map(
      (child) => child.getAttribute('title') ?? child.getAttribute('alt'),
    )
    return `${element.textContent}${shown.join('')}`
  }
  const nameOf = (control: Element): string => {
    const by = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    const labels = (control as HTMLInputElement).labels ?? []
    return [
      control.getAttribute('aria-label') ?? '',
      control.getAttribute('title') ?? '',
      ...by.map((id) => document.getElementById(id)?.textContent ?? ''),
      ...[...labels].map(textOf),
      textOf(control),
    ].join('')
  }
  // What is written in it is no name.
  const textBoxes = [...document.querySelectorAll('[role="textbox"]:not([aria-label], [aria-labelledby])')]
  const nameless = [...document.querySelectorAll(CONTROLS)]
    .filter((control) => control.checkVisibility() && !control.closest('[aria-hidden="true"], [inert]'))
    .filter((control) => !nameOf(control).trim())
  return [...textBoxes, ...nameless].map((control) => control.outerHTML.slice(0, 200))
}
