import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/*
 * Fifty connections that ask for one kind of thing as fast as they are answered, in a thread of their own: the reader that
 * is measured meanwhile must not wait for this program.
 */

/** @type {{ url: string, kind: string, connections: number, most?: number }} */
const { url, kind, connections, most = Number.POSITIVE_INFINITY } = workerData
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const random = () => Math.random().toString(36).slice(2, 12)
/** @template Item @param {Item[]} items */
const pick = (items) => items[Math.floor(Math.random() * items.length)]
const number = () => Math.floor(Math.random() * 2_000)
/** Eight words that nothing is called, so that each is looked up again with typing errors. */
const strangeWords = () => Array.from({ length: 8 }, random).join(' ')
/** Eight beginnings that thousands of names have. */
const beginnings = () =>
  Array.from({ length: 8 }, () => pick(['kr', 'sp', 'ma', 'lo', 'bi', 've', 'schoo', 'kla'])).join(' ')
const question = () => encodeURIComponent(pick([strangeWords, beginnings])?.() ?? '')

/** @type {Record<string, () => { path: string, headers?: Record<string, string> }>} */
const KINDS = {
  search: () => ({ path: `/zoeken?q=${question()}` }),
  suggestions: () => ({ path: `/zoeken/suggesties?q=${question()}` }),
  compare: () => ({
    path: `/vergelijk?symptomen=symptoom-${number()},${pick([random(), `symptoom-${number()}`])}`,
  }),
  nowhere: () => ({
    path: `${pick(['/symptomen/', '/oorzaken/', '/auteurs/', '/', '/a/b/'])}${random()}${random()}`,
  }),
  'files nowhere': () => ({
    path: `/symptomen/${random()}/${pick(['oorzaken.csv', 'reacties/feed.xml', 'deel.png'])}`,
  }),
  'pages of comments': () => ({ path: `/symptomen/symptoom-${number()}/reacties/${1 + number()}` }),
  'rsc header': () => ({ path: '/symptomen/symptoom-5', headers: { rsc: '1' } }),
  'made-up preview': () => ({
    path: '/symptomen/symptoom-5',
    headers: { cookie: `__prerender_bypass=${random()}` },
  }),
}

/** @type {Record<string, number>} */
const answers = {}
let asked = 0
let stopped = false
parentPort?.on('message', () => {
  stopped = true
})

async function connection() {
  while (!stopped && asked < most) {
    asked += 1
    const status = await ask(KINDS[kind]?.() ?? { path: '/' })
    answers[status] = (answers[status] ?? 0) + 1
  }
}

/** @param {{ path: string, headers?: Record<string, string> }} what */
function ask({ path, headers }) {
  return new Promise((resolve) => {
    const sent = request(url + path, { agent, headers }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode))
      response.once('error', () => resolve('broken'))
    })
    sent.once('error', () => resolve('broken'))
    sent.end()
  })
}

await Promise.all(Array.from({ length: connections }, connection))
parentPort?.postMessage(answers)
parentPort?.close()
