import type { MouseEvent } from 'react'

/**
 * For what stands around fields and buttons: a button takes the focus when it is clicked, not as soon as it is pressed. What is
 * said of a field when it is left can move the button from under the pointer, and the click would miss.
 */
export const focusOnClick = {
  onMouseDown: (event: MouseEvent) => {
    if (buttonOf(event)) event.preventDefault()
  },
  onClickCapture: (event: MouseEvent) => buttonOf(event)?.focus({ preventScroll: true }),
}

function buttonOf({ target }: MouseEvent): HTMLElement | null {
  return target instanceof Element ? target.closest('button') : null
}
