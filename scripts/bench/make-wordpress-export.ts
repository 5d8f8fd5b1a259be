import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { EXPORT_FOOT, exportHead, exportItem } from '../../tests/support/wordpress-export'

// npx tsx scripts/bench/make-wordpress-export.ts FILE POSTS COMMENTS KILOBYTES-OF-TEXT-A-POST
const [file = 'export.xml', posts = '1000', comments = '20000', kilobytes = '4'] = process.argv.slice(2)
const each = Math.ceil(Number(comments) / Number(posts))
const sentence = 'Een kramp in de kuit gaat meestal vanzelf over als u de spier rekt. '
const paragraph = `<p>${sentence.repeat(7)}</p>\n\n`
const content = paragraph.repeat(Math.max(1, Math.round((Number(kilobytes) * 1024) / paragraph.length)))

const out = createWriteStream(file)
out.write(exportHead('groot.example'))
for (let id = 1; id <= Number(posts); id += 1) {
  const first = id * each + 1_000_000
  const thread = Array.from({ length: each }, (_, at) => ({
    id: first + at,
    parent: at % 3 === 2 ? first : 0,
  }))
  const item = { id, title: `Symptoom nummer ${id}`, slug: `symptoom-${id}`, content, comments: thread }
  if (!out.write(exportItem('groot.example', item)))
    await new Promise<void>((resolve) => out.once('drain', resolve))
}
out.end(EXPORT_FOOT)
await finished(out)
