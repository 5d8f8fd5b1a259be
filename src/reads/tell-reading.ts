/** Whoever is gone before did not read. */
const READING_MS = 5_000

/**
 * Tells the site once that its article is being read, after some seconds in which it was seen, and with which words it was found
 * on the page of results. Nothing is kept in the browser, and nothing says who reads.
 */
export function tellReading(): void {
  const address = document.querySelector<HTMLElement>('[data-reads]')?.dataset.reads
  if (!address) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const watch = () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible') timer = setTimeout(tell, READING_MS)
  }
  const tell = () => {
    document.removeEventListener('visibilitychange', watch)
    navigator.sendBeacon(address, new URLSearchParams({ read: '1', found: wordsBefore() }))
  }
  document.addEventListener('visibilitychange', watch)
  watch()
}

function wordsBefore(): string {
  if (!document.referrer) return ''
  const { origin, searchParams } = new URL(document.referrer)
  // Only the page of results has a question in its address.
  return origin === location.origin ? (searchParams.get('q') ?? '') : ''
}
