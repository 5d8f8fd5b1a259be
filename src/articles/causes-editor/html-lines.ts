import { Parser } from 'htmlparser2'

const LINES = new Set(['p', 'div', 'li', 'tr', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table'])
const CELLS = new Set(['td', 'th'])
const SHIFTED = new Set(['sup', 'sub'])
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template'])

/** What Word, Excel or a web page put on the clipboard, as lines of text; cells of a table are parted by tabs. */
export function htmlLines(html: string): string[] {
  const lines: string[] = []
  let line = ''
  let unseen = 0
  let row = 0
  let shifted = 0
  const end = () => {
    const cleaned = line.replace(/ *\t */g, '\t').trim()
    if (cleaned) lines.push(cleaned)
    line = ''
  }
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen += 1
      if (SHIFTED.has(name)) shifted += 1
      if (name === 'tr') row += 1
      // A cell may hold paragraphs: within a row nothing but the row itself ends the line.
      if (LINES.has(name) && (row === 0 || name === 'tr')) end()
      else if (CELLS.has(name) && line) line += '\t'
    },
    ontext(text) {
      // A mark of a note behind a figure, or a power, is none of its digits.
      if (unseen === 0) line += (shifted > 0 && /\d$/.test(line) ? '^' : '') + text.replace(/\s+/g, ' ')
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen -= 1
      if (SHIFTED.has(name)) shifted -= 1
      if (LINES.has(name) && (row === 0 || name === 'tr')) end()
      if (name === 'tr') row -= 1
    },
  })
  parser.end(html)
  end()
  return lines
}
