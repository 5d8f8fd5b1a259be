import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ExportAuthor, ExportItem, ReadingEnd } from '../posts/export-item'
import type { Remark } from '../remark'
import { readExport } from './read-export'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpto-export-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(xml: string) {
  const file = join(folder, 'export.xml')
  await writeFile(file, xml)
  const items: ExportItem[] = []
  const remarks: Remark[] = []
  let end: ReadingEnd | undefined
  const ended = (each: ReadingEnd) => {
    end = each
  }
  const authors: ExportAuthor[] = []
  for await (const entry of readExport(file, { remark: (each) => remarks.push(each), ended })) {
    if (entry.kind === 'item') items.push(entry.item)
    if (entry.kind === 'author') authors.push(entry.author)
  }
  return { authors, end, items, remarks, texts: items.map(({ fields }) => fields['content:encoded']) }
}

const EXPORT = `<?xml version="1.0"?>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><wp:wxr_version>1.2</wp:wxr_version>
<item><title>Kramp</title><wp:post_id>7</wp:post_id><content:encoded><![CDATA[<p>Een</p>]]></content:encoded></item>
<item><title>Koorts</title><wp:post_id>8</wp:post_id><content:encoded><![CDATA[Twee]]></content:encoded></item>
</channel></rss>`

it('reads an export whose namespaces another program gave other prefixes', async () => {
  const { items } = await read(EXPORT.replace(/\bwp([:=])/g, 'ns0$1').replace(/\bcontent([:=])/g, 'ns1$1'))
  expect(items.map(({ fields }) => fields['wp:post_id'])).toEqual(['7', '8'])
  expect(items[0]?.fields['content:encoded']).toBe('<p>Een</p>')
})

it('reads an export that another program indented', async () => {
  const more =
    '<wp:post_password></wp:post_password><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>'
  const indented = EXPORT.replace('<wp:post_id>7', `${more}<wp:post_id>7`).replace(
    /(<wp:\w+>)([^<]*)(<\/wp:)/g,
    '$1\n\t\t$2\n\t$3',
  )
  const [item] = (await read(indented)).items
  expect(item?.fields).toMatchObject({ 'wp:post_id': '7', 'wp:post_password': '' })
  expect(item?.meta).toEqual({ _thumbnail_id: '9' })
})

it('passes over the warnings that a server put before an export, keeps its lines, and says so once', async () => {
  const { items, remarks } = await read(
    `<br />\n<b>Warning</b>: Undefined variable in /var/www on line 3<br />\n${EXPORT}`,
  )
  expect(items.map(({ line }) => line)).toEqual([6, 7])
  expect(remarks).toEqual([
    { line: 1, message: 'voor de export staan woorden die er niet bij horen; die zijn overgeslagen.' },
  ])
})

it('has the names of authors as people write them, and not as WordPress keeps them', async () => {
  const { authors } = await read(
    EXPORT.replace(
      '<item>',
      '<wp:author><wp:author_login>els</wp:author_login><wp:author_display_name><![CDATA[Els &amp; zn.]]></wp:author_display_name></wp:author><item>',
    ),
  )
  expect(authors).toMatchObject([{ login: 'els', name: 'Els & zn.' }])
})

it('takes a text without a kind for a post, and one that stands where feeds have it for its text', async () => {
  const item = '<item><title>Hoest</title><description><![CDATA[<p>Drie</p>]]></description></item>'
  const { items, texts } = await read(EXPORT.replace('</channel>', `${item}</channel>`))
  expect(texts.at(-1)).toBe('<p>Drie</p>')
  expect(items.map(({ fields }) => fields['wp:post_type'])).toEqual(['post', 'post', 'post'])
})

it('keeps a text that is written as elements, for want of CDATA', async () => {
  const html = '<p class="a&quot;b">Een <b>twee</b><br/>drie &amp;amp; vier</p><ul><li>vijf</li></ul>'
  const { texts } = await read(EXPORT.replace('<![CDATA[<p>Een</p>]]>', html))
  expect(texts).toEqual([
    '<p class="a&quot;b">Een <b>twee</b><br>drie &amp; vier</p><ul><li>vijf</li></ul>',
    'Twee',
  ])
})

it('reads the next article where the end of a text is missing', async () => {
  const { items } = await read(EXPORT.replace('<![CDATA[<p>Een</p>]]></content:encoded></item>', '<p>Een'))
  expect(items.map(({ fields }) => fields.title)).toEqual(['Kramp', 'Koorts'])
})

it('says on which line a file breaks off', async () => {
  const { end } = await read(EXPORT.slice(0, EXPORT.indexOf('Twee')))
  expect(end).toEqual({ isWhole: false, line: 5, within: 'Koorts' })
})

it('tells of a damaged line once', async () => {
  const { remarks } = await read(EXPORT.replace('<title>Koorts', '<title>Koorts</b></i></u>'))
  expect(remarks).toEqual([{ line: 5, message: 'het bestand is hier beschadigd.' }])
})
