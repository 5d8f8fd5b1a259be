import type { About } from '../remarks/remark'

/** What a new remark is about. */
export interface Place {
  about: About
  quote: string
  /** The id of the cause in the list, where it is about a figure. */
  cause?: string
}

const ASK = 'simpto-remark'

/** Asks the panel of the form that `element` stands in for a new remark; about what is selected, where no place is said. */
export function askRemark(element: HTMLElement | null, place?: Place): void {
  element?.dispatchEvent(new CustomEvent(ASK, { bubbles: true, detail: place }))
}

/** Calls `onAsk` for each remark that is asked for within the form. @returns how to end that */
export function hearRemarks(form: HTMLElement, onAsk: (place: Place | undefined) => void): () => void {
  const hear = (event: Event) => onAsk((event as CustomEvent<Place | null>).detail ?? undefined)
  form.addEventListener(ASK, hear)
  return () => form.removeEventListener(ASK, hear)
}
