import { expect, it } from 'vitest'
import type { Remark } from '../remark'
import { mendLetters } from './mend-letters'

async function mend(text: string, size = text.length): Promise<{ text: string; remarks: Remark[] }> {
  const remarks: Remark[] = []
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  let result = ''
  for await (const piece of mendLetters(chunks(), (remark) => remarks.push(remark))) result += piece
  return { text: result, remarks }
}

const WRONG =
  'Goed: café\ncafÃ©, patiÃ«nt, â€œkrampâ€\u009d\n37,5Â°C â‰¥ â‚¬ 5 â€“ ðŸ˜€\nâ\u0080\u0099s nachts\nfoto\u0092s \u0093kramp\u0094\ncafÃƒÂ©'
const RIGHT = 'Goed: café\ncafé, patiënt, “kramp”\n37,5°C ≥ € 5 – 😀\n’s nachts\nfoto’s “kramp”\ncafé'

it('sets right what was read wrongly before the export was made, and names the lines', async () => {
  const { text, remarks } = await mend(WRONG)
  expect(text).toBe(RIGHT)
  expect(remarks.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6])
  expect(remarks[0]?.message).toBe(
    'letters die ooit verkeerd zijn gelezen ("Ã©"), zijn hersteld. Kijk na of ze kloppen.',
  )
})

it('does the same wherever the chunks are cut', async () => {
  for (let size = 1; size < 30; size += 1) expect((await mend(WRONG, size)).text).toBe(RIGHT)
})

it('leaves letters alone that people write', async () => {
  const letters = 'São João, „Ä“, SÃO PAULO, Âge, «à», crème brûlée, ångström, ‘’“”–—…€, 日本語 😀'
  expect(await mend(letters)).toEqual({ text: letters, remarks: [] })
})
