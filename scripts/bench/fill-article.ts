import { send } from './http'
import type { Staff } from './staff'

/** The article that the compare figures were measured with. */
const SLUG = 'spierkrampen'
const CAUSES = 98
const COMMENTS = 50

/** The article under load. */
export interface BenchArticle {
  id: string
  /** Of its page. */
  url: string
  /** A comment on it. */
  comment: string
}

/** Gives the first article its comments, most of them answers, for a page holds 20 threads, and checks that the page shows all there is to show. */
export async function fillArticle(url: string, staff: Staff): Promise<BenchArticle> {
  const id = await findArticle(staff)
  const ids: string[] = []
  for (let number = 0; number < COMMENTS; number += 1) {
    const { id: comment } = await staff.send('POST', '/api/comments', {
      symptom: id,
      name: `Lezer ${number}`,
      email: `lezer${number}@example.net`,
      body: textOf(number),
      status: 'published',
      // Of every four, the second answers the first, the third the second, and the fourth the first.
      ...(number % 4 !== 0 && { parent: ids.at(number % 4 === 3 ? -3 : -1) }),
    })
    ids.push(comment)
  }
  const article = { id, url: `${url}/symptomen/${SLUG}`, comment: ids[0] ?? '' }
  await stablePage(article)
  return article
}

/** The page's HTML, once it comes out the same twice and holds every cause and comment. */
export async function stablePage({ url }: BenchArticle): Promise<Buffer> {
  let last: Buffer | undefined
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const { status, body } = await send(url)
    if (status !== 200) throw new Error(`${url} answered ${status}`)
    if (last?.equals(body)) return complete(body)
    last = body
  }
  throw new Error(`${url} is another page every time`)
}

function complete(page: Buffer): Buffer {
  const html = page.toString()
  const causes = html.split('class="cause"').length - 1
  const comments = html.split('class="comment"').length - 1
  if (causes === CAUSES && comments === COMMENTS) return page
  throw new Error(`the page has ${causes} causes and ${comments} comments, not ${CAUSES} and ${COMMENTS}`)
}

async function findArticle(staff: Staff): Promise<string> {
  const query = `where[slug][equals]=${SLUG}&depth=0&limit=1`
  const { docs } = await staff.get<{ docs: { id: string }[] }>(`/api/symptoms?${query}`)
  const [article] = docs
  if (!article) throw new Error(`a fresh site has no article "${SLUG}"`)
  return article.id
}

/** A comment as readers write them: one or two paragraphs. */
export function textOf(number: number): string {
  const first = `Al ${(number % 9) + 2} jaar heb ik hier last van, vooral 's nachts. Nummer ${number} in de rij dus.`
  const second = 'Meer drinken en rekken voor het slapen hielp bij mij het meest. Iemand dezelfde ervaring?'
  return number % 2 === 0 ? `${first}\n\n${second}` : `${first} ${second}`
}
