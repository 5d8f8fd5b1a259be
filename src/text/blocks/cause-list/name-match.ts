import { normalText } from '@/text/normal-text'

/** Without accents and capitals: "hypokaliëmie" is found by "hypokaliemie". */
export function plain(text: string): string {
  return normalText(text.slice(0, 1000), 'NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** Whether each word of what was typed stands in the names. */
export function isNamed(names: string, typed: string): boolean {
  const text = plain(names)
  return typed.split(/\s+/).every((part) => text.includes(part))
}
