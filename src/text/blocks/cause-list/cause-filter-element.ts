import { kindOfLink } from './kind-of-link'
import { isNamed, plain } from './name-match'

/** After the last key, so that a word is not asked for letter by letter. */
const PAUSE_MS = 150

/**
 * Shows only the causes of one kind, or with a text in one of their names; where it stands in none, those that the
 * site's search finds by it. Says how many are left, here and in each tier.
 */
export class CauseFilterElement extends HTMLElement {
  /** What the reader had unfolded before the filter opened everything. */
  private folded: HTMLDetailsElement[] | undefined
  private causes: HTMLElement[] = []
  private pause: ReturnType<typeof setTimeout> | undefined
  private request: AbortController | undefined

  connectedCallback(): void {
    this.hidden = false
    this.causes = this.all('.cause')
    this.addEventListener('input', () => this.apply())
    // A browser that goes back fills in what was chosen.
    if (this.text || this.kind) this.apply()
  }

  private all<Part extends HTMLElement>(selector: string): Part[] {
    return [...(this.parentElement?.querySelectorAll<Part>(selector) ?? [])]
  }

  private get text(): string {
    return plain(this.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '')
  }

  private get kind(): string {
    return this.querySelector<HTMLInputElement>('input:checked')?.value ?? ''
  }

  private apply(): void {
    clearTimeout(this.pause)
    this.request?.abort()
    const { text } = this
    const named = this.causes.filter((cause) => {
      const { dataset, textContent } = linkOf(cause)
      return isNamed(`${textContent} ${dataset.also ?? ''}`, text)
    })
    if (named.length > 0) this.show(named)
    else this.pause = setTimeout(() => void this.ask(text), PAUSE_MS)
  }

  /** Typing errors, other forms and other words: of these the search of the site knows more than fits in a page. */
  private async ask(text: string): Promise<void> {
    this.request = new AbortController()
    const { signal } = this.request
    // As the article's own address has it.
    const symptom = location.pathname.split('/')[2] ?? ''
    const question = new URLSearchParams({ symptoom: decodeURIComponent(symptom), q: text })
    let found: string[] = []
    try {
      const answer = await fetch(`${this.dataset.search}?${question}`, { signal })
      if (answer.ok) found = ((await answer.json()) as { causes: string[] }).causes
    } catch {
      // Overtaken by the next key; or no connection, and what is written in the list is all there is.
      if (signal.aborted) return
    }
    this.show(this.causes.filter((cause) => found.includes(slugOf(cause))))
  }

  private show(named: HTMLElement[]): void {
    const { kind } = this
    const found = new Set(named.filter((cause) => !kind || kindOfLink(linkOf(cause)) === kind))
    const isLooking = this.text !== '' || kind !== ''
    // Its group stays in view above a cause that was found.
    for (const cause of this.causes)
      cause.hidden = !found.has(cause) && !innerOf(cause).some((inner) => found.has(inner))
    for (const part of this.all('.tier, .tier details')) {
      part.hidden = !innerOf(part).some((cause) => found.has(cause))
    }
    this.unfold(isLooking)
    this.count(named, found, isLooking)
    // For the contents list: what is hidden cannot be read, nor jumped to.
    this.dispatchEvent(new Event('causes-shown', { bubbles: true }))
  }

  /** Everything while something is looked for; then again what the reader had. */
  private unfold(isLooking: boolean): void {
    if (isLooking) this.folded ??= this.all('details:not([open])')
    for (const details of this.folded ?? []) details.open = isLooking
    for (const summary of this.all('.tier summary')) summary.hidden = isLooking
    if (!isLooking) this.folded = undefined
  }

  private count(named: HTMLElement[], found: Set<Element>, isLooking: boolean): void {
    const { shown = '', none = '' } = this.dataset
    const say = (part: number, whole: number) =>
      shown.replace('%1', String(part)).replace('%2', String(whole))
    for (const tier of this.all('.tier')) {
      const words = tier.querySelector<HTMLElement>('.tier__count')
      if (!words) continue
      words.dataset.whole ??= words.textContent
      const causes = innerOf(tier)
      const inTier = causes.filter((cause) => found.has(cause)).length
      words.textContent = isLooking ? say(inTier, causes.length) : words.dataset.whole
    }
    for (const choice of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      const count = choice.parentElement?.querySelector('.choice__count')
      const ofKind = named.filter((cause) => !choice.value || kindOfLink(linkOf(cause)) === choice.value)
      if (count) count.textContent = String(ofKind.length)
    }
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = found.size === 0 ? none : say(found.size, this.causes.length)
  }
}

function linkOf(cause: HTMLElement): HTMLAnchorElement {
  return cause.querySelector('a') as HTMLAnchorElement
}

function slugOf(cause: HTMLElement): string {
  return decodeURIComponent(linkOf(cause).pathname.split('/').at(-1) ?? '')
}

function innerOf(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('.cause')]
}
