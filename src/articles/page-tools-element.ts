/** Printing, reading aloud, and the device's own menu for sharing: as far as the browser can. */
export class PageToolsElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.button('print')?.addEventListener('click', () => print())
    this.offerReading()
    const share = this.button('share')
    if (!share || !navigator.share) return
    share.hidden = false
    share.addEventListener('click', () => {
      const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href
      // Closing the menu without sharing rejects; there is nothing to say about that.
      navigator.share({ title: document.title, url }).catch(() => undefined)
    })
  }

  disconnectedCallback(): void {
    speechSynthesis?.cancel()
  }

  private button(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`)
  }

  /** By a voice of the device itself, in the language of the page; without one there is no button. Nothing is sent anywhere. */
  private offerReading(): void {
    const button = this.button('read')
    if (!button || !('speechSynthesis' in window)) return
    const words = { read: button.textContent ?? '', stop: button.dataset.stop ?? '' }
    const voice = () =>
      speechSynthesis
        .getVoices()
        .find(({ lang, localService }) => localService && lang.startsWith(document.documentElement.lang))
    const show = () => {
      button.hidden = !voice()
      button.textContent = speechSynthesis.speaking ? words.stop : words.read
    }
    show()
    // Voices come in later.
    speechSynthesis.addEventListener('voiceschanged', show)
    addEventListener('pagehide', () => speechSynthesis.cancel())
    button.addEventListener('click', () => {
      const isReading = speechSynthesis.speaking
      speechSynthesis.cancel()
      if (!isReading) for (const part of readableParts()) this.say(part, voice(), show)
      button.textContent = isReading ? words.read : words.stop
    })
  }

  private say(text: string, voice: SpeechSynthesisVoice | undefined, done: () => void): void {
    const part = new SpeechSynthesisUtterance(text)
    part.lang = document.documentElement.lang
    if (voice) part.voice = voice
    part.addEventListener('end', done)
    speechSynthesis.speak(part)
  }
}

/** The article part by part, as some voices stop in the middle of a long text: what is folded or hidden is left out. */
function readableParts(): string[] {
  const parts =
    '.article > h1, .article__head > p, .when-to-call :is(h2, h3, li), .article__text :is(h2, h3, p, li)'
  return [...document.querySelectorAll<HTMLElement>(parts)]
    .filter((part) => part.checkVisibility() && !part.closest('cause-filter, .cause-chart, .cause__kinds'))
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '')
}

/** Paper has no folds: what the reader closed is opened for printing, and closed again afterwards. */
export function openTiersForPrint(): void {
  let closed: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of closed) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false
  })
}
