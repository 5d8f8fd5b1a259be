import { expect, it } from 'vitest'
import { headingStyles } from './heading-styles'

const style = (id: string, name: string, inner = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`
const level = (at: number) => `<w:pPr><w:outlineLvl w:val="${at}"/></w:pPr>`
const on = (id: string) => `<w:basedOn w:val="${id}"/>`

it('are those with a level of their own, or of the style below them', () => {
  const styles = [
    style('Kop1', 'heading 1', level(0)),
    style('KopZiekenhuis', 'Kop ziekenhuis', on('Kop1')),
    style('KopKlein', 'Kop klein', on('KopZiekenhuis') + level(1)),
  ]
  expect(headingStyles(styles.join(''))).toEqual(['p.KopZiekenhuis => h1:fresh', 'p.KopKlein => h2:fresh'])
})

it('are none that Word keeps out of a table of contents, stands in a line, or is a title', () => {
  const styles = [
    style('Kop1', 'heading 1', level(0)),
    style('Inhoudskop', 'TOC Heading', on('Kop1') + level(9)),
    style('Kop1Teken', 'Kop 1 teken', level(0), 'character'),
    style('Titel', 'Title', level(0)),
    style('Een', 'Een', on('Twee')),
    style('Twee', 'Twee', on('Een')),
  ]
  expect(headingStyles(styles.join(''))).toEqual([])
})
