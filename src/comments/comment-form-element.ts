import { countLeft } from './count-left'
import { inTime, solvePuzzle } from './solve-puzzle'

/**
 * Keeps the reader on the article while they post: sends the form, and puts the form that the server answers with in its
 * place. The server makes all words and markup, the same as without script.
 */
export class CommentFormElement extends HTMLElement {
  /** Begun when the reader starts to type; absent after it was sent. */
  private puzzle: Promise<string> | undefined
  /** Where the form stands and what it is called when no comment is answered. */
  private home: { after: Element | null; form: Node[]; address: string } | undefined
  private readonly pageTitle = document.title

  connectedCallback(): void {
    // It moves below what is answered, and is connected again there.
    if (this.home) return
    this.home = { after: this.previousElementSibling, form: [...this.childNodes], address: location.href }
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) countLeft(target)
      void this.begin()
    })
    this.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.send(event.target as HTMLFormElement)
    })
    document.addEventListener('click', (event) => this.follow(event))
    addEventListener('popstate', () => this.goTo(location.href.replace(/#.*/, '')))
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
    form.querySelector('[data-offline]')?.setAttribute('hidden', '')
    this.tell(form, true)
    const end = () => {
      button?.removeAttribute('aria-disabled')
      this.tell(form, false)
    }
    typed.set('puzzel', await inTime(this.begin()))
    // The reader cancelled meanwhile.
    if (!form.isConnected) return
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(typed as never),
        headers: { Accept: 'text/html' },
      })
      const page = await answer.text()
      if (answer.redirected) {
        // Until this page is left, a second press would send it again. Who comes back to it may.
        addEventListener('pageshow', end, { once: true })
        return location.assign(answer.url)
      }
      // Nor is what was wrong said of another form.
      if (form.isConnected) {
        // The answer has what was sent: not what was typed since, nor what was too large for the server to read.
        const now = this.typed()
        this.show(page)
        this.keep(now)
        // A puzzle is good for one post; where only the form was wrong, it was not looked at.
        if (answer.status !== 422) this.puzzle = undefined
      }
    } catch {
      // No connection, or an answer from something in between: the form stays as it is.
      this.sayOffline(form)
    }
    end()
  }

  private sayOffline(form: Element): void {
    const place = form.querySelector('[data-offline]')
    place?.removeAttribute('hidden')
    place?.scrollIntoView({ block: 'nearest' })
  }

  /** Who does not see the button hears that the form is on its way. */
  private tell(form: HTMLFormElement, isSending: boolean): void {
    const place = form.querySelector<HTMLElement>('[data-sending]')
    if (place) place.textContent = isSending ? (place.dataset.sending ?? '') : ''
  }

  /** "Beantwoorden" brings the form below that comment instead of opening it as a page; "Annuleren" takes it back. */
  private follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.comment__reply, a[data-cancel]')
    if (!link || !this.home) return
    // On a page with nothing but the form, it leads to the article.
    if (link.hasAttribute('data-cancel') && !this.closest('.threads')) return
    event.preventDefault()
    const address = link.hasAttribute('data-cancel') ? this.home.address : link.href
    history.pushState(null, '', address)
    void this.goTo(address)
  }

  /** The form that belongs to an address: that of an answer, or the one at the end of the page. */
  private async goTo(address: string): Promise<void> {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('a.comment__reply')].find(
      ({ href }) => href === address,
    )
    if (!link) return this.goHome()
    const answered = link.closest('.comment')
    // A link within the page, such as one to a field, is a step of the browser's too.
    if (answered?.nextElementSibling === this) return
    // The reader may have gone to another one meanwhile, or back.
    const isLeft = () => location.href.replace(/#.*/, '') !== address
    try {
      const page = await (await fetch(link.href)).text()
      if (isLeft()) return
      // Only now: the reader may have typed on while the form was fetched.
      const typed = this.typed()
      const field = this.querySelector<HTMLInputElement>(':focus')?.name
      answered?.after(this)
      this.show(page)
      this.keep(typed)
      // Whoever is typing goes on in the same field.
      if (field) this.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
    } catch {
      if (isLeft()) return
      // Without a connection the page would be gone, and with it what was typed.
      if (navigator.onLine) location.assign(link.href)
      else this.sayOffline(this)
    }
  }

  private goHome(): void {
    const answered = this.closest('li')?.querySelector<HTMLElement>('a.comment__reply')
    if (!answered || !this.home) return
    const typed = this.typed()
    this.home.after?.after(this)
    this.replaceChildren(...this.home.form)
    this.keep(typed)
    document.title = this.pageTitle
    answered.focus()
  }

  private show(page: string): void {
    const answer = new DOMParser().parseFromString(page, 'text/html')
    const form = answer.querySelector('comment-form')
    if (!form) throw new Error('the answer holds no form')
    this.replaceChildren(...form.childNodes)
    const summary = this.querySelector<HTMLElement>('.error-summary')
    document.title = summary ? answer.title : this.pageTitle
    ;(summary ?? this.querySelector('h2'))?.focus()
  }

  private typed(): FormData {
    return new FormData(this.querySelector('form') ?? undefined)
  }

  private keep(typed: FormData): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
      box.checked = typed.has(box.name)
    for (const [name, value] of typed) {
      const field = this.querySelector<HTMLInputElement>(
        `[name="${name}"]:not([type="hidden"], [type="checkbox"])`,
      )
      if (field && typeof value === 'string') field.value = value
    }
  }
}
