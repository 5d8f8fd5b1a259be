import { showInText } from '@/text/readability/show-in-text'
import type { FormPlace } from './read-place'

/** On which tab of an article it stands; a cause has no tabs. */
const TAB = { text: 'Artikel', figure: 'Oorzaken' }
const LONGEST_WAIT_MS = 5_000

/** Leads to what a remark is about, on whichever tab of the form it stands. */
export async function showPlace(form: HTMLElement, place: FormPlace, quote: string): Promise<void> {
  if ('top' in place) {
    const editor = await onTab(form, TAB.text, '[data-lexical-editor]')
    if (editor) showInText(editor, place.top, quote)
    return
  }
  const isFigure = 'cause' in place
  if (!isFigure && !('field' in place)) return
  const found = await onTab(
    form,
    isFigure ? TAB.figure : TAB.text,
    isFigure
      ? `[data-cause="${CSS.escape(place.cause)}"] [data-column="figure"]`
      : `#field-${CSS.escape(place.field)}`,
  )
  found?.scrollIntoView({ block: 'center' })
  found?.focus({ preventScroll: true })
}

/** Payload draws the open tab only. */
async function onTab(form: HTMLElement, tab: string, selector: string): Promise<HTMLElement | null> {
  const begun = Date.now()
  if (!form.querySelector(selector))
    for (const button of form.querySelectorAll<HTMLElement>('.tabs-field__tab-button'))
      if (button.textContent?.trim() === tab) button.click()
  for (;;) {
    const found = form.querySelector<HTMLElement>(selector)
    if (found || Date.now() - begun > LONGEST_WAIT_MS) return found
    await new Promise(requestAnimationFrame)
  }
}
