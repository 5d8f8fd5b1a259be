/** Elements that are in every page; where all of them are words, somebody escaped the text once more than the file does. */
const WRITTEN = /&lt;(\/?)(p|h[1-6]|ul|ol|div|strong|em|table|blockquote)(?:\s[\s\S]{0,300}?)?&gt;/gi
const REAL = /<[a-z!/]/i
const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", amp: '&' }

interface Unescaped {
  html: string
  told: string[]
}

/** Signs that somebody escaped once more: readers saw `caf&eacute;`. What makes elements may be meant so. */
const SIGN =
  /&amp;(#\d{2,5}|#x[\da-f]{2,4}|nbsp|amp|quot|apos|euro|hellip|[lr][sd]quo|bdquo|[lr]aquo|[nm]dash|bull|middot|deg|copy|reg|trade|shy|times|frac\d\d|szlig|[a-z](?:acute|grave|circ|uml|tilde|cedil)|[a-z]{2}lig);/gi
const ABOUT_HTML = /<(?:code|pre|kbd|samp)\b/i

/** The HTML of a text whose markup stands in it as words: readers would see `<p>`. A text about HTML has elements of its own. */
export function unescapedOnce(html: string): Unescaped {
  if (REAL.test(html) || !hasPairs(html)) return withSigns(html)
  return {
    html: html.replace(/&(lt|gt|quot|#0?39|amp);/g, (_, sign: string) => SIGNS[sign] ?? ''),
    told: ['de opmaak stond als woorden in de tekst (&lt;p&gt;), en is weer opmaak; kijk na of dat klopt.'],
  }
}

/** The same with signs that were escaped twice. */
export function withSigns(html: string): Unescaped {
  const [first] = ABOUT_HTML.test(html) ? [] : (html.match(SIGN) ?? [])
  if (!first) return { html, told: [] }
  return {
    html: html.replace(SIGN, '&$1;'),
    told: [
      `tekens stonden als code in de tekst (${first.replace('amp;', '')}), en zijn weer tekens; kijk na of dat klopt.`,
    ],
  }
}

function hasPairs(html: string): boolean {
  const tags = [...html.matchAll(WRITTEN)]
  const opened = new Set(tags.filter(([, end]) => !end).map(([, , name]) => name))
  return tags.some(([, end, name]) => end && opened.has(name))
}
