/** What was typed and not sent yet, for who opens the form again, or loads the page anew, in this window. */
export function keptWords(of: string): string {
  try {
    return sessionStorage.getItem(nameOf(of)) ?? ''
  } catch {
    return ''
  }
}

export function keepWords(of: string, words: string): void {
  // A browser that keeps nothing: then there is only the form.
  try {
    if (words) sessionStorage.setItem(nameOf(of), words)
    else sessionStorage.removeItem(nameOf(of))
  } catch {}
}

function nameOf(of: string): string {
  return `simpto-remark:${of}`
}
