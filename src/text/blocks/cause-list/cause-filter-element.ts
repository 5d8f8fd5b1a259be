import { isNamed, plain } from './name-match'

/** Shows only the causes of one kind, or with a text in one of their names. Says how many are left. */
export class CauseFilterElement extends HTMLElement {
  /** What the reader had unfolded before the filter opened everything. */
  private folded: HTMLDetailsElement[] | undefined

  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('input', () => this.apply())
    // A browser that goes back fills in what was chosen.
    if (this.text || this.kind) this.apply()
  }

  private get text(): string {
    return plain(this.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '')
  }

  private get kind(): string {
    return this.querySelector<HTMLInputElement>('input:checked')?.value ?? ''
  }

  private apply(): void {
    const causes = [...(this.parentElement?.querySelectorAll<HTMLElement>('.cause') ?? [])]
    const found = this.found(causes)
    for (const cause of causes) {
      // Its group stays in view above a cause that was found.
      cause.hidden =
        !found.has(cause) && ![...cause.querySelectorAll('.cause')].some((inner) => found.has(inner))
    }
    for (const tier of this.parentElement?.querySelectorAll<HTMLElement>('.tier') ?? []) {
      tier.hidden = ![...tier.querySelectorAll('.cause')].some((cause) => found.has(cause))
    }
    this.unfold(this.text !== '' || this.kind !== '')
    this.say(found.size, causes.length)
  }

  /** As it is written; where nothing is, also with a letter wrong. */
  private found(causes: HTMLElement[]): Set<Element> {
    const { text, kind } = this
    const named = (mayErr: boolean) =>
      causes.filter((cause) => {
        const { dataset, textContent } = cause.querySelector('.cause__name') as HTMLElement
        return (
          (!kind || dataset.kind === kind) && isNamed(`${textContent} ${dataset.also ?? ''}`, text, mayErr)
        )
      })
    const exactly = named(false)
    return new Set(exactly.length > 0 ? exactly : named(true))
  }

  /** Everything while something is looked for; then again what the reader had. */
  private unfold(isLooking: boolean): void {
    if (isLooking) {
      this.folded ??= [
        ...(this.parentElement?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
      ]
    }
    for (const details of this.folded ?? []) details.open = isLooking
    if (!isLooking) this.folded = undefined
  }

  private say(found: number, all: number): void {
    const status = this.querySelector('[role="status"]')
    const { shown = '', none = '' } = this.dataset
    const words = shown.replace('%1', String(found)).replace('%2', String(all))
    if (status) status.textContent = found === 0 ? none : words
  }
}
