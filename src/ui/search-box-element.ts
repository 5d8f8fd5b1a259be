/** After the last key, so that a word is not asked for letter by letter. */
const PAUSE_MS = 120

interface Suggestions {
  suggestions: { title: string; path: string; why: string; reads?: string }[]
  status: string
}

let boxes = 0

/**
 * Suggestions under the search field, as a combobox with a list (ARIA 1.2): the focus stays in the field, arrows choose,
 * Enter goes there, Escape closes. Without script, or without an answer, it is the plain form that it stands around.
 */
export class SearchBoxElement extends HTMLElement {
  private input: HTMLInputElement | null = null
  private readonly list = document.createElement('ul')
  private readonly status = document.createElement('div')
  private suggestions: Suggestions['suggestions'] = []
  private active = -1
  private pause: ReturnType<typeof setTimeout> | undefined
  private request: AbortController | undefined

  connectedCallback(): void {
    this.input = this.querySelector('input[name="q"]')
    if (!this.input || this.list.id) return
    boxes += 1
    this.list.id = `search-suggestions-${boxes}`
    this.list.className = 'search-form__suggestions'
    this.list.role = 'listbox'
    this.list.ariaLabel = this.input.labels?.[0]?.textContent?.trim() ?? ''
    this.list.hidden = true
    this.status.className = 'visually-hidden'
    this.status.role = 'status'
    this.append(this.list, this.status)
    const { input } = this
    input.role = 'combobox'
    input.ariaAutoComplete = 'list'
    input.ariaExpanded = 'false'
    input.setAttribute('aria-controls', this.list.id)
    input.addEventListener('input', () => this.ask())
    input.addEventListener('keydown', (event) => this.press(event))
    input.addEventListener('blur', () => this.close())
    // The focus stays in the field while a suggestion is pressed, and no answer changes the list: its click follows.
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault()
      this.stop()
    })
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]')
      if (option) this.go([...this.list.children].indexOf(option))
    })
  }

  /** Waits no longer for what was asked, nor asks what was about to be. */
  private stop(): void {
    clearTimeout(this.pause)
    this.request?.abort()
  }

  private ask(): void {
    this.stop()
    this.pause = setTimeout(() => void this.load(), PAUSE_MS)
  }

  private async load(): Promise<void> {
    const { input } = this
    if (!input) return
    this.request = new AbortController()
    const { signal } = this.request
    try {
      const address = `${input.form?.action}/suggesties?q=${encodeURIComponent(input.value)}`
      const answer = await fetch(address, { signal })
      if (answer.ok && document.activeElement === input) this.show(await answer.json())
    } catch {
      // Overtaken by the next key, or no connection: the form works without.
      if (!signal.aborted) this.close()
    }
  }

  private show({ suggestions, status }: Suggestions): void {
    this.suggestions = suggestions
    this.list.replaceChildren(...suggestions.map(({ title, why }, place) => this.option(title, why, place)))
    this.open(suggestions.length > 0)
    this.status.textContent = status
  }

  private option(title: string, why: string, place: number): HTMLLIElement {
    const option = document.createElement('li')
    option.id = `${this.list.id}-${place}`
    option.className = 'search-form__suggestion'
    option.role = 'option'
    option.ariaSelected = 'false'
    option.append(title)
    if (why) {
      const reason = document.createElement('span')
      reason.className = 'search-form__reason'
      reason.textContent = why
      option.append(' ', reason)
    }
    return option
  }

  private press(event: KeyboardEvent): void {
    // The keys that choose letters in Japanese and the like are not for the list.
    if (event.isComposing) return
    const isOpen = !this.list.hidden
    if (event.key === 'Escape' && isOpen) {
      // Once for the list; the field itself is cleared by the next one.
      this.close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen && this.suggestions.length > 0) this.open(true)
      this.move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && isOpen && this.active >= 0) {
      this.go(this.active)
    } else return
    event.preventDefault()
  }

  /** Through the list and, at either end, back to what was typed. */
  private move(step: number): void {
    const places = this.suggestions.length + 1
    if (this.list.hidden) return
    this.activate(((this.active + 1 + step + places) % places) - 1)
  }

  private activate(place: number): void {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false')
    this.active = place
    const option = this.list.children[place]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.input?.setAttribute('aria-activedescendant', option.id)
    else this.input?.removeAttribute('aria-activedescendant')
  }

  private open(isOpen: boolean): void {
    this.activate(-1)
    this.list.hidden = !isOpen
    this.input?.setAttribute('aria-expanded', String(isOpen))
  }

  private close(): void {
    this.stop()
    this.open(false)
    this.status.textContent = ''
  }

  private go(place: number): void {
    const chosen = this.suggestions[place]
    if (!chosen) return
    // The article itself cannot know with which words it was found: no page of results came between.
    if (chosen.reads)
      navigator.sendBeacon(chosen.reads, new URLSearchParams({ found: this.input?.value ?? '' }))
    location.assign(chosen.path)
  }
}
