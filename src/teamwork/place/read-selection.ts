import { LONGEST_QUOTE } from '../remarks/remark'

/** What is selected within a form: in a text with its marks, or in a field of plain text. Empty where nothing is. */
export function readSelection(form: HTMLElement): string {
  return (selectedInField(form) ?? selectedInText(form)).replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUOTE)
}

function selectedInField(form: HTMLElement): string | undefined {
  const field = document.activeElement
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  if (!isText || !form.contains(field) || field.selectionStart === null) return undefined
  return field.value.slice(field.selectionStart, field.selectionEnd ?? undefined)
}

function selectedInText(form: HTMLElement): string {
  const selection = getSelection()
  const begin = selection?.anchorNode
  const place = begin instanceof Element ? begin : begin?.parentElement
  const text = place?.closest('[data-lexical-editor]')
  return selection && text && form.contains(text) ? wordsOf(selection) : ''
}

/** A footnote in between is drawn with words of its own, which are none of the text. */
function wordsOf(selection: Selection): string {
  const contents = selection.getRangeAt(0).cloneContents()
  const drawn = contents.querySelectorAll('[data-lexical-decorator]')
  if (drawn.length === 0) return selection.toString()
  for (const each of drawn) each.remove()
  return contents.textContent ?? ''
}
