/** Marks in the main menu the part of the site that this page belongs to. */
export function markCurrentPart(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')) {
    const isHere = link.origin === location.origin && link.pathname !== '/'
    if (!isHere || !`${location.pathname}/`.startsWith(`${link.pathname}/`)) continue
    link.setAttribute('aria-current', link.pathname === location.pathname ? 'page' : 'true')
  }
}
