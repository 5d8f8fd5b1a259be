import { expect, it } from 'vitest'
import { convertHtml } from '../posts/convert-html'
import { putBackFormulas, takeOutFormulas } from './formulas'

const run = (text: string) => `<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>${text}</m:t></m:r>`
const part = (name: string, ...inner: string[]) => `<m:${name}>${inner.join('')}</m:${name}>`
const power = (of: string, to: string) =>
  part('sSup', part('sSupPr', part('ctrlPr')), part('e', run(of)), part('sup', run(to)))

/** The words that an article has for a formula. */
function words(formula: string): string {
  const { formulas, xml } = takeOutFormulas(`<w:p><m:oMath>${formula}</m:oMath></w:p>`, 0)
  const html = putBackFormulas(`<p>${xml.replace(/<[^>]*>/g, '')}</p>`, formulas)
  const { body } = convertHtml(html, {
    title: '',
    withCauses: false,
    pictures: new Map(),
    linkTo: (url) => ({ url }),
  })
  return JSON.stringify(body.root.children).match(/"text":"([^"]*)"/)?.[1] ?? ''
}

it.each([
  [
    run('BMI=') + part('f', part('num', run('gewicht')), part('den', power('lengte', '2'))),
    'BMI = gewicht/lengte²',
  ],
  [part('sSub', part('e', run('CO')), part('sub', run('2'))), 'CO₂'],
  [part('sSubSup', part('e', run('x')), part('sub', run('1')), part('sup', run('2'))), 'x₁²'],
  [part('rad', part('radPr', '<m:degHide m:val="1"/>'), part('deg'), part('e', run('a+b'))), '√(a + b)'],
  [part('d', part('dPr', '<m:begChr m:val="["/>', '<m:endChr m:val="]"/>'), part('e', run('Na'))), '[Na]'],
  [part('d', part('e', run('a&lt;b'))), '(a < b)'],
  [
    part(
      'nary',
      part('naryPr', '<m:chr m:val="∑"/>'),
      part('sub', run('i')),
      part('sup', run('n')),
      part('e', run('x')),
    ),
    '∑_i^nx',
  ],
  [part('acc', part('accPr', '<m:chr m:val="̂"/>'), part('e', run('v'))), 'v'],
])('of Word are words: %#', (formula, expected) => {
  expect(words(formula)).toBe(expected)
})

it('stand alone where they did, and count on from part to part of the file', () => {
  const alone = `<m:oMathPara><m:oMathParaPr/><m:oMath>${run('x')}</m:oMath></m:oMathPara>`
  const { formulas, xml } = takeOutFormulas(`<w:p>${alone}</w:p>`, 3)
  expect(xml).toBe('<w:p><w:r><w:t>\uE0003\uE001</w:t></w:r></w:p>')
  expect(formulas).toEqual(['<math display="block"><mi>x</mi></math>'])
})
