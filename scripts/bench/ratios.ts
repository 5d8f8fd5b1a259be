import type { Results } from './report'
import { percentile, spread } from './statistics'

/** Both in one round, one after the other. */
interface Pair {
  other: Results
  own: Results
}

const MB = 1024 * 1024

/** What is compared, and whether more of it is better. */
const ROWS: [name: string, better: 'more' | 'less', of: (results: Results) => number | undefined][] = [
  ['article pages a second', 'more', ({ pages }) => pages.site.requestsPerSecond.median],
  ['  of bare node:http', 'more', ({ pages }) => of(pages.site, pages.bare)],
  ['  of nginx', 'more', ({ pages }) => of(pages.site, pages.nginx)],
  ['processor ms for one page', 'less', ({ pages }) => pages.site.processor.median],
  ['99% of pages within ms', 'less', ({ pages }) => pages.site.p99.median],
  ['posts a second', 'more', ({ posts }) => posts.perSecond.median],
  ['processor ms for one post', 'less', ({ posts }) => posts.processor.median],
  ['95% of posts within ms', 'less', ({ posts }) => posts.p95.median],
  ['article published → visible, ms', 'less', ({ visible }) => visible.article.visible.median],
  ['comment released → visible, ms', 'less', ({ visible }) => visible.comment.visible.median],
  ['100 causes: opened, ms', 'less', ({ editing }) => editing?.hundred.opened.median],
  ['  draft stored, ms', 'less', ({ editing }) => editing?.hundred.autosaved.median],
  ['  published, ms', 'less', ({ editing }) => editing?.hundred.published.median],
  ['500 causes: opened, ms', 'less', ({ editing }) => editing?.fiveHundred.opened.median],
  ['  key to paint, ms', 'less', ({ editing }) => editing?.fiveHundred.painted.median],
  ['  draft stored, ms', 'less', ({ editing }) => editing?.fiveHundred.autosaved.median],
  ['  published, ms', 'less', ({ editing }) => editing?.fiveHundred.published.median],
  ['first start, ms', 'less', ({ start }) => start.first],
  ['start again, ms', 'less', ({ start }) => start.again.median],
  ['memory after the start, MB', 'less', ({ memory }) => memory.afterStart.now / MB],
  ['memory after the pages, MB', 'less', ({ memory }) => memory.afterPages.now / MB],
  ['memory after the posts, MB', 'less', ({ memory }) => memory.afterPosts.now / MB],
  ['HTML of the article, brotli', 'less', ({ bytes }) => bytes.smallestHtml],
  ['HTML of the article, gzip', 'less', ({ bytes }) => bytes.kinds.HTML],
  ['all of it, gzip', 'less', ({ bytes }) => bytes.total],
]

/** Each figure of this commit beside the other's, and how they relate in each round: only this says something. */
export function printRatios(name: string, pairs: readonly Pair[]): void {
  const head = [name, 'this', 'ratio', 'from – to'].map((text) => text.padStart(14)).join('')
  console.log(`\n${'this ÷ the other, in each round'.padEnd(36)}${head}`)
  for (const [row, better, measured] of ROWS) {
    const figure = (results: Results) => measured(results) ?? Number.NaN
    // One of the two has no such figure.
    if (pairs.some(({ own, other }) => Number.isNaN(figure(own) / figure(other)))) continue
    const ratios = spread(pairs.map(({ own, other }) => figure(own) / figure(other)))
    const cells = [
      percentile(
        pairs.map(({ other }) => figure(other)),
        50,
      ).toPrecision(4),
      percentile(
        pairs.map(({ own }) => figure(own)),
        50,
      ).toPrecision(4),
      ratios.median.toFixed(2),
      `${ratios.min.toFixed(2)} – ${ratios.max.toFixed(2)}`,
    ]
    const isWorse = better === 'more' ? ratios.max < 1 : ratios.min > 1
    console.log(row.padEnd(36) + cells.map((cell) => cell.padStart(14)).join('') + (isWorse ? '  ✗' : ''))
  }
}

function of(one: Rate, other: Rate): number {
  return one.requestsPerSecond.median / other.requestsPerSecond.median
}

type Rate = Results['pages']['site']
