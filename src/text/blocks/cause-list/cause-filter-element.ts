/** Shows only the causes of one kind, or with a text in their name. Says how many are left. */
export class CauseFilterElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.addEventListener('input', () => this.apply())
    // A browser that goes back fills in what was chosen.
    if (this.text || this.kind) this.apply()
  }

  private get text(): string {
    return plain(this.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '').trim()
  }

  private get kind(): string {
    return this.querySelector<HTMLInputElement>('input:checked')?.value ?? ''
  }

  private apply(): void {
    const { text, kind } = this
    let shown = 0
    let total = 0
    for (const tier of this.parentElement?.querySelectorAll<HTMLElement>('.tier') ?? []) {
      let left = 0
      for (const cause of tier.querySelectorAll<HTMLElement>('.cause')) {
        const name = cause.querySelector<HTMLElement>('.cause__name')
        cause.hidden =
          (kind !== '' && name?.dataset.kind !== kind) || !plain(name?.textContent ?? '').includes(text)
        if (!cause.hidden) left += 1
        total += 1
      }
      tier.hidden = left === 0
      const details = tier.querySelector('details')
      if (details && (text || kind)) details.open = true
      shown += left
    }
    this.say(shown, total)
  }

  private say(shown: number, total: number): void {
    const status = this.querySelector('[role="status"]')
    const words = (this.dataset.shown ?? '').replace('%1', String(shown)).replace('%2', String(total))
    if (status) status.textContent = words
  }
}

/** Without accents and capitals: "hypokaliëmie" is found by "hypokaliemie". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
