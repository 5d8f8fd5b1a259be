import { countCharacters } from '@/text/count-characters'

/** From this share of what fits on, the reader is told how much is left. */
const NEARLY = 0.75

/** Says below a text how many characters are left or too many; screen readers hear it once the reader pauses. */
export function countLeft(field: HTMLTextAreaElement): void {
  const place = field.parentElement?.querySelector<HTMLElement>('[data-most]')
  if (!place) return
  const { most = '', left = '', over = '' } = place.dataset
  const limit = Number(most)
  // Counting begins where it may matter: a character takes one code unit at least.
  const count = field.value.length < NEARLY * limit ? 0 : countCharacters(field.value, 2 * limit)
  const words = count > limit ? over : count >= NEARLY * limit ? left : ''
  place.textContent = words.replace(
    '%1',
    Math.abs(limit - count).toLocaleString(document.documentElement.lang),
  )
  place.classList.toggle('field__count--over', count > limit)
}
