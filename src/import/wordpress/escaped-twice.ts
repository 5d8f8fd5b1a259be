/** Elements that are in every page; where all of them are words, somebody escaped the text once more than the file does. */
const WRITTEN = /&lt;(\/?)(p|h[1-6]|ul|ol|div|strong|em|table|blockquote)(?:\s[\s\S]{0,300}?)?&gt;/gi
const REAL = /<[a-z!/]/i
const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#039': "'", '#39': "'", amp: '&' }

interface Unescaped {
  html: string
  told: string[]
}

/** The HTML of a text whose markup stands in it as words: readers would see `<p>`. A text about HTML has elements of its own. */
export function unescapedOnce(html: string): Unescaped {
  if (REAL.test(html) || !hasPairs(html)) return { html, told: [] }
  return {
    html: html.replace(/&(lt|gt|quot|#0?39|amp);/g, (_, sign: string) => SIGNS[sign] ?? ''),
    told: ['de opmaak stond als woorden in de tekst (&lt;p&gt;), en is weer opmaak; kijk na of dat klopt.'],
  }
}

function hasPairs(html: string): boolean {
  const tags = [...html.matchAll(WRITTEN)]
  const opened = new Set(tags.filter(([, end]) => !end).map(([, , name]) => name))
  return tags.some(([, end, name]) => end && opened.has(name))
}
