import { expect, it } from 'vitest'
import type { Remark } from '../remark'
import { mendXml } from './mend-xml'

async function mend(text: string, size = text.length): Promise<{ text: string; remarks: Remark[] }> {
  const remarks: Remark[] = []
  async function* chunks() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  let result = ''
  for await (const piece of mendXml(chunks(), (remark) => remarks.push(remark))) result += piece
  return { text: result, remarks }
}

const BROKEN =
  '<a>\n<u>http://x.nl/?a=1&b=2&amp;c=&eacute;&#233;</u>\n<c><![CDATA[R&D\u000Bhier \u0008weg\uFFFD ]] > ]]></c>&&#11;&#8;</a>'
const WHOLE =
  '<a>\n<u>http://x.nl/?a=1&amp;b=2&amp;c=&eacute;&#233;</u>\n<c><![CDATA[R&D hier weg? ]] > ]]></c>&amp; </a>'

it('mends a bare ampersand outside CDATA and takes control characters out, and names the line of a lost letter', async () => {
  const { text, remarks } = await mend(BROKEN)
  expect(text).toBe(WHOLE)
  expect(remarks.map(({ line }) => line)).toEqual([3])
})

it('does the same wherever the chunks are cut', async () => {
  for (let size = 1; size < 30; size += 1) expect((await mend(BROKEN, size)).text).toBe(WHOLE)
})
