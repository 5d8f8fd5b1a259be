/** Printing, and the device's own menu for sharing where it has one. */
export class PageToolsElement extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('[data-print]')?.addEventListener('click', () => print())
    const share = this.querySelector<HTMLElement>('[data-share]')
    if (!share || !navigator.share) return
    share.hidden = false
    share.addEventListener('click', () => {
      const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href
      // Closing the menu without sharing rejects; there is nothing to say about that.
      navigator.share({ title: document.title, url }).catch(() => undefined)
    })
  }
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
