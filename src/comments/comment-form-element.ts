import { inTime, solvePuzzle } from './solve-puzzle'

/**
 * Keeps the reader on the article while they post: sends the form, and puts the form that the server answers with in its
 * place. The server makes all words and markup, the same as without script.
 */
export class CommentFormElement extends HTMLElement {
  /** Begun when the reader starts to type; absent after it was sent. */
  private puzzle: Promise<string> | undefined

  connectedCallback(): void {
    this.addEventListener('input', () => this.begin())
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.send(event.target as HTMLFormElement)
    })
    document.addEventListener('click', (event) => this.answer(event))
  }

  /** The puzzle of this form, which also tells when the reader began. */
  private begin(): Promise<string> {
    const { puzzle = '', solver = '' } = this.dataset
    this.puzzle ??= solvePuzzle(puzzle, solver)
    return this.puzzle
  }

  private async send(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button')
    // Not `disabled`: that would take the focus away from who pressed it by keyboard.
    if (button?.getAttribute('aria-disabled') === 'true') return
    button?.setAttribute('aria-disabled', 'true')
    const typed = new FormData(form)
    typed.set('puzzel', await inTime(this.begin()))
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(typed as never),
        headers: { Accept: 'text/html' },
      })
      if (answer.redirected) location.assign(answer.url)
      else {
        this.show(await answer.text())
        // A puzzle is good for one post; where only the form was wrong, it was not looked at.
        if (answer.status !== 422) this.puzzle = undefined
        // What was too large for the server to read is not in its answer.
        if (answer.status === 413) this.keep(typed)
      }
    } catch {
      // No connection, or an answer from something in between: the form stays as it is.
      form.querySelector('[data-offline]')?.removeAttribute('hidden')
    } finally {
      button?.removeAttribute('aria-disabled')
    }
  }

  /** "Beantwoorden" brings the form for that comment here instead of opening it as a page. */
  private async answer(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.comment__reply')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    try {
      const typed = new FormData(this.querySelector('form') ?? undefined)
      this.show(await (await fetch(link.href)).text())
      this.keep(typed)
    } catch {
      location.assign(link.href)
    }
  }

  private show(page: string): void {
    const answer = new DOMParser().parseFromString(page, 'text/html')
    const form = answer.querySelector('comment-form')
    if (!form) throw new Error('the answer holds no form')
    this.replaceChildren(...form.childNodes)
    if (this.querySelector('.error-summary')) document.title = answer.title
    const summary = this.querySelector<HTMLElement>('.error-summary')
    ;(summary ?? this.querySelector('h2'))?.focus()
  }

  private keep(typed: FormData): void {
    for (const [name, value] of typed) {
      const field = this.querySelector<HTMLInputElement>(`[name="${name}"]:not([type="hidden"])`)
      if (field?.type === 'checkbox') field.checked = true
      else if (field && typeof value === 'string') field.value = value
    }
  }
}
