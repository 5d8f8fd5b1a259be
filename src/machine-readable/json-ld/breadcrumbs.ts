import type { BreadcrumbList } from 'schema-dts'
import { messages } from '@/language/messages'
import { absoluteAddress } from '../absolute-address'

/** The way from the home page to a page; `trail` leaves the home page out and ends with the page itself. */
export function breadcrumbs(trail: { name: string; path: string }[]): BreadcrumbList {
  const whole = [{ name: messages().machines.home, path: '/' }, ...trail]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: whole.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(path),
    })),
  }
}
