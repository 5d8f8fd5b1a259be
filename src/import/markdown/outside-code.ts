/** A block of code between fences, or code in a line. */
const CODE =
  '^[ \\t]*(?<fence>`{3,}|~{3,})[^\\n]*\\n(?:[\\s\\S]*?\\n)?[ \\t]*\\k<fence>[^\\n]*$|(?<ticks>`+)(?!`)[^\\n]*?(?<!`)\\k<ticks>(?!`)'
/** Each ends before the next of its name, so that those without an end cost one look. What writers say to each other and nobody else sees: in MDX, Obsidian, Jekyll and themes of Hugo. */
const NOTES = [
  '\\{/\\*(?:(?!\\{/\\*)[\\s\\S])*?\\*/\\}',
  '(?<=^|\\s)%%[\\s\\S]*?%%(?=\\s|$)',
  '\\{%-?\\s*comment\\s*-?%\\}(?:(?!\\{%-?\\s*comment)[\\s\\S])*?\\{%-?\\s*endcomment\\s*-?%\\}',
  '\\{\\{[<%]\\s*comment\\s*[%>]\\}\\}(?:(?!\\{\\{[<%]\\s*comment)[\\s\\S])*?\\{\\{[<%]\\s*/\\s*comment\\s*[%>]\\}\\}',
].join('|')
const CODE_ALONE = new RegExp(CODE, 'gm')
const CODE_OR_NOTES = new RegExp(`${CODE}|(?<notes>${NOTES})`, 'gm')

/** Changes a text in Markdown where it is no code: code says what it says. */
export function outsideCode(text: string, change: (part: string) => string): string {
  let result = ''
  let at = 0
  for (const found of text.matchAll(CODE_ALONE)) {
    result += change(text.slice(at, found.index)) + found[0]
    at = found.index + found[0].length
  }
  return result + change(text.slice(at))
}

/** Whatever they hold goes with them, code as well; those that stand in code are code. */
export function withoutNotes(text: string): string {
  return text.replace(CODE_OR_NOTES, (all, ...rest) => ((rest.at(-1) as { notes?: string }).notes ? '' : all))
}
