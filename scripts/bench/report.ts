import type { WireBytes } from './bytes-by-kind'
import type { CommentPosts } from './comment-posts'
import { AIMS, COMPARED } from './compared'
import type { EditorWaits } from './editor-waits'
import type { Machine } from './machine'
import type { PageLoad, Pages } from './page-loads'
import type { Memory } from './server-memory'
import type { StartTimes } from './start-times'
import type { Spread } from './statistics'
import type { Visible } from './time-to-visible'

/** Everything that was measured; this is what `--json` writes. Milliseconds and bytes. */
export interface Results {
  date: string
  machine: Machine
  seconds: number
  pages: Pages
  posts: CommentPosts
  visible: { article: Visible; comment: Visible }
  /** An article with 100 and with 500 causes, where its form could be measured. */
  editing: { hundred: EditorWaits; fiveHundred: EditorWaits } | undefined
  start: StartTimes
  memory: { afterStart: Memory; afterPages: Memory; afterPosts: Memory }
  bytes: WireBytes
}

/** Above this part of the machine, what other programs do shows in the figures. */
const MOST_OF_OTHERS = 0.05

type Row = [name: string, value: string, range?: string, remark?: string]

export function printReport(results: Results): void {
  const { machine } = results
  console.log(`\n${machine.processors} × ${machine.model}, Node ${machine.node}`)
  print('Article page, 98 causes and 50 comments, wrk with 32 connections', pageRows(results))
  print('Comment posts, 8 at once', postRows(results))
  print('From the change to the page with it, 10 times', [
    ...visibleRows('article published', results.visible.article),
    ...visibleRows('comment released', results.visible.comment),
  ])
  if (results.editing)
    print('What an editor waits for in Chromium', [
      ...editingRows('100 causes', results.editing.hundred),
      ...editingRows('500 causes', results.editing.fiveHundred),
    ])
  print('Start, to the first 200 of /health/ready', [
    ['new site', `${number(results.start.first)} ms`],
    ['again', `${number(results.start.again.median)} ms`, range(results.start.again, 0)],
  ])
  print('Memory of the server (resident)', memoryRows(results))
  print('Bytes on the wire for the article page, gzip', byteRows(results))
}

function pageRows({ pages: { site, bare, nginx, others } }: Results): Row[] {
  return [
    rateRow('this site', 'pages/s', site.requestsPerSecond, AIMS.pagesPerSecond),
    ['  half within, 99% within', latencies(site)],
    processorRow('page', site.processor),
    rateRow('bare node:http, the same bytes', 'pages/s', bare.requestsPerSecond),
    ['  half within, 99% within', latencies(bare)],
    processorRow('page', bare.processor),
    rateRow('nginx, the same HTML precompressed', 'pages/s', nginx.requestsPerSecond),
    ['  half within, 99% within', latencies(nginx)],
    processorRow('page', nginx.processor),
    othersRow(others),
    ...comparedRows(COMPARED.pagesPerSecond, 'pages/s'),
  ]
}

function postRows({ posts }: Results): Row[] {
  return [
    rateRow('this site', 'posts/s', posts.perSecond, AIMS.postsPerSecond),
    ['  half within, 95% within', `${number(posts.p50.median, 1)} ms, ${number(posts.p95.median, 1)} ms`],
    processorRow('post', posts.processor),
    [
      '  answered 201, stored',
      `${number(posts.accepted)}, ${number(posts.stored)}`,
      '',
      posts.accepted === posts.stored ? '' : '✗ comments were lost',
    ],
    othersRow(posts.others),
    ...comparedRows(COMPARED.postsPerSecond, 'posts/s'),
  ]
}

function editingRows(name: string, { opened, painted, autosaved, published }: EditorWaits): Row[] {
  return [
    [`${name}: opened`, `${number(opened.median)} ms`, range(opened, 0)],
    ['  key to paint', `${number(painted.median)} ms`, range(painted, 0)],
    ['  draft stored', `${number(autosaved.median)} ms`, range(autosaved, 0)],
    ['  published', `${number(published.median)} ms`, range(published, 0)],
  ]
}

function visibleRows(name: string, { visible, answered, stale }: Visible): Row[] {
  const remark = stale === 0 ? '0 old pages after the answer' : `✗ ${stale} old pages after the answer`
  return [
    [name, `${number(visible.median)} ms`, `worst ${number(visible.max)} ms`, remark],
    ['  answered to the editor', `${number(answered.median)} ms`, `worst ${number(answered.max)} ms`],
  ]
}

function memoryRows({ memory }: Results): Row[] {
  return [
    ['after the start', megabytes(memory.afterStart.now)],
    ['after the pages', megabytes(memory.afterPages.now), `most ${megabytes(memory.afterPages.peak)}`],
    ['after the posts', megabytes(memory.afterPosts.now), `most ${megabytes(memory.afterPosts.peak)}`],
  ]
}

function byteRows({ bytes }: Results): Row[] {
  const kinds = Object.entries(bytes.kinds).filter(([kind, size]) => kind !== 'other' || size > 0)
  const hosts = bytes.otherHosts.length
  return [
    ...kinds.map(([kind, size]): Row => [kind, number(size)]),
    ['HTML, Brotli', number(bytes.smallestHtml)],
    ['all', number(bytes.total), `${bytes.requests} requests`, `${hosts} other hosts ${bytes.otherHosts}`],
  ]
}

function rateRow(name: string, unit: string, rate: Spread, aim?: number): Row {
  const verdict = aim && `${rate.median >= aim ? '✓' : '✗ under'} the aim of ${number(aim)}`
  return [name, `${number(rate.median)} ${unit}`, range(rate, 0), verdict || '']
}

function processorRow(what: string, { median, min, max }: Spread): Row {
  const shown = (value: number) => number(value, 3)
  return [`  processor time for one ${what}`, `${shown(median)} ms`, `${shown(min)}–${shown(max)}`]
}

function othersRow(others: number): Row {
  const remark = others > MOST_OF_OTHERS ? '✗ the figures are too low' : ''
  return ['other programs, of the machine', `${number(others * 100)}%`, '', remark]
}

function comparedRows(rows: readonly (readonly [string, number, string])[], unit: string): Row[] {
  return rows.map(([name, rate, remark]) => [`[${name}]`, `${number(rate)} ${unit}`, '', remark])
}

function latencies({ p50, p99 }: PageLoad): string {
  return `${number(p50.median, 1)} ms, ${number(p99.median, 1)} ms`
}

function range({ min, max }: Spread, decimals: number): string {
  return `${number(min, decimals)}–${number(max, decimals)}`
}

function megabytes(bytes: number): string {
  return `${number(bytes / 1024 / 1024)} MB`
}

function number(value: number, decimals = 0): string {
  return value.toLocaleString('nl', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

function print(title: string, rows: Row[]): void {
  console.log(`\n${title}`)
  for (const [name, value, range = '', remark = ''] of rows) {
    console.log(`  ${name.padEnd(38)}${value.padStart(20)}  ${range.padEnd(20)}${remark}`.trimEnd())
  }
}
