/** Shows where something stands in an editor, and selects the sentence there; `top` is the node at the top it stands in. */
export function showInText(editor: HTMLElement, top: number, sentence: string): void {
  const node = editor.children[top]
  if (!(node instanceof HTMLElement)) return
  const range = rangeOf(node, sentence)
  const place = range?.startContainer.parentElement ?? node
  place.scrollIntoView({ block: 'center' })
  if (!range) {
    node.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
    return
  }
  editor.focus({ preventScroll: true })
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  )
}

/** The place of a sentence, whatever space and marks stand between its letters. */
function rangeOf(node: HTMLElement, sentence: string): Range | undefined {
  const letters: [Text, number][] = []
  let text = ''
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  for (let part = walker.nextNode(); part; part = walker.nextNode()) {
    for (const [at, letter] of [...((part as Text).data ?? '')].entries()) {
      if (/\s/.test(letter)) continue
      text += letter
      letters.push([part as Text, at])
    }
  }
  const wanted = sentence.replace(/\s/g, '')
  const from = text.indexOf(wanted)
  const [first, last] = [letters[from], letters[from + wanted.length - 1]]
  if (from === -1 || !first || !last) return undefined
  const range = document.createRange()
  range.setStart(...first)
  range.setEnd(last[0], last[1] + 1)
  return range
}
