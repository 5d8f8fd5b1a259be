/** Marks in the contents list the part of the page that the reader is at. */
export class ContentsListElement extends HTMLElement {
  private observer?: IntersectionObserver

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
        const heading = document.getElementById(link.hash.slice(1))
        return heading ? [[heading, link] as const] : []
      }),
    )
    const headings = [...links.keys()]
    // A heading that passes the upper third of the window, in either direction, changes where the reader is.
    this.observer = new IntersectionObserver(() => this.mark(links.get(lastPassed(headings))), {
      rootMargin: '0px 0px -67% 0px',
    })
    for (const heading of headings) this.observer.observe(heading)
  }

  disconnectedCallback(): void {
    this.observer?.disconnect()
  }

  private mark(current: HTMLAnchorElement | undefined): void {
    const marked = this.querySelector('[aria-current]')
    if (marked === (current ?? null)) return
    marked?.removeAttribute('aria-current')
    current?.setAttribute('aria-current', 'location')
    // Only the list itself may scroll, and only where it is too long for the window.
    if (current && this.scrollHeight > this.clientHeight) {
      this.scrollTop = current.offsetTop - this.clientHeight / 2
    }
  }
}

/** The last heading above the lower edge of the observed part; before the first one there is none. */
function lastPassed(headings: HTMLElement[]): HTMLElement {
  const line = window.innerHeight / 3 + 1
  return headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1) as HTMLElement
}
