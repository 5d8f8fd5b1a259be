/** What a reader does to move on by himself, after a jump to a part. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown']

/** Marks in the contents list the part of the page that the reader is at, and hides what is hidden in the page. */
export class ContentsListElement extends HTMLElement {
  private links = new Map<HTMLElement, HTMLAnchorElement>()
  /** Where a link led to; that may be too near the end of the page to come to its top. */
  private jumpedTo: HTMLElement | undefined
  private isWaiting = false
  private readonly left = new AbortController()

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const heading = document.getElementById(link.hash.slice(1))
      if (heading) this.links.set(heading, link)
    }
    const options = { signal: this.left.signal, passive: true }
    const soon = () => this.markSoon()
    for (const event of ['scroll', 'resize']) addEventListener(event, soon, options)
    // Folding is told to no ancestor, but on the way down.
    addEventListener('toggle', soon, { ...options, capture: true })
    document.addEventListener('causes-shown', () => this.hideHidden(), options)
    for (const event of MOVES) addEventListener(event, () => this.forgetJump(), options)
    this.addEventListener('click', (event) => this.jump((event.target as Element).closest('a')), options)
    addEventListener('hashchange', () => this.jumpToAddress(), options)
    this.hideHidden()
    this.jumpToAddress()
  }

  disconnectedCallback(): void {
    this.left.abort()
  }

  private jumpToAddress(): void {
    this.jump([...this.links.values()].find(({ hash }) => hash === location.hash))
  }

  private jump(link: HTMLAnchorElement | null | undefined): void {
    this.jumpedTo = [...this.links].find(([, each]) => each === link)?.[0]
    this.markSoon()
  }

  private forgetJump(): void {
    this.jumpedTo = undefined
  }

  private hideHidden(): void {
    for (const [heading, link] of this.links) {
      const entry = link.parentElement
      if (entry) entry.hidden = !heading.checkVisibility()
    }
    this.markSoon()
  }

  /** Once for each picture that the browser draws. */
  private markSoon(): void {
    if (this.isWaiting) return
    this.isWaiting = true
    requestAnimationFrame(() => {
      this.isWaiting = false
      this.mark(this.links.get(this.jumpedTo ?? lastPassed([...this.links.keys()])))
    })
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

/**
 * The last heading above a third of the window; before the first one there is none. Towards the end of the page the line
 * sinks to the lower edge, or the last parts would never come to it.
 */
function lastPassed(headings: HTMLElement[]): HTMLElement {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY
  const line = Math.max(innerHeight / 3, innerHeight - left) + 1
  return headings
    .filter((heading) => heading.checkVisibility() && heading.getBoundingClientRect().top < line)
    .at(-1) as HTMLElement
}
