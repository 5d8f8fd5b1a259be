import type { Fields } from './watch-saves'

/** What was typed and is not on the site yet, as this browser keeps it. */
export interface Copy {
  /** ISO 8601. */
  at: string
  data: Fields
}

/** Of one editor: others who use this browser do not get it. */
export function copyName(path: string, user: string | number): string {
  return `simpto-typed:${user}:${path}`
}

export function keepCopy(name: string, copy: Copy): void {
  // A full disk, or a browser that keeps nothing: then there is only the form.
  try {
    localStorage.setItem(name, JSON.stringify(copy))
  } catch {}
}

export function readCopy(name: string): Copy | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

export function dropCopy(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {}
}
