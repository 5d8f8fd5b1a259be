import { readFileSync } from 'node:fs'
import { otherLanguage } from '@/comments/checks/language'
import { countLinks } from '@/comments/checks/links'
import { likenessOf } from '@/comments/checks/looks-like-spam'
import { findWord } from '@/comments/checks/words'
import { Classifier } from '@/comments/learning/classifier'
import { featuresOf, type Judged } from '@/comments/learning/features'
import { hashFeatures } from '@/comments/learning/hash-features'
import { toCommentRules } from '@/comments/rules'

/*
 * npm run bench:spam -- FILE
 *
 * What the checks make of comments that are labelled. A line of FILE is `label ⇥ kind ⇥ name ⇥ email ⇥ body`, with the label
 * `spam` or `honest`, and `\n` for a new line in the body. The first n teach, as if moderators had decided about them; all
 * others are judged, with the settings as shipped and moderation off.
 */

interface Labelled extends Judged {
  isSpam: boolean
  kind: string
}

const TAUGHT = [0, 20, 60, 120, 300]

const rules = toCommentRules(undefined)
const [file] = process.argv.slice(2)
if (!file) {
  console.error('Usage: npm run bench:spam -- FILE')
  process.exit(1)
}
const comments = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readLine)
for (const taught of TAUGHT.filter((count) => count < comments.length)) await measure(taught)
await measureTime()

function readLine(line: string, at: number): Labelled {
  const [label, kind = '', name = '', email = '', ...body] = line.split('\t')
  if (label !== 'spam' && label !== 'honest')
    throw new Error(`Line ${at + 1} begins with neither spam nor honest.`)
  return { isSpam: label === 'spam', kind, name, email, body: body.join(' ').replaceAll('\\n', '\n') }
}

async function measure(taught: number): Promise<void> {
  const classifier = new Classifier()
  for (const comment of comments.slice(0, taught)) {
    classifier.learn({ features: hashFeatures(await featuresOf(comment)), isSpam: comment.isSpam })
  }
  const judged = await Promise.all(
    comments
      .slice(taught)
      .map(async (comment) => ({ ...comment, isHeld: await isHeld(comment, classifier) })),
  )
  const spam = judged.filter(({ isSpam }) => isSpam)
  const honest = judged.filter(({ isSpam }) => !isSpam)
  console.log(`\nafter ${taught} decisions`)
  console.log(`  spam held         ${share(spam, true)}`)
  console.log(`  honest held       ${share(honest, true)}`)
  console.log(`  honest published  ${share(honest, false)}`)
  for (const kind of [...new Set(judged.map((comment) => comment.kind))].sort()) {
    const ofKind = judged.filter((comment) => comment.kind === kind)
    console.log(`    ${kind.padEnd(20)} held ${share(ofKind, true)}`)
  }
}

async function isHeld(input: Labelled, classifier: Classifier): Promise<boolean> {
  const { name, email, body } = input
  return (
    countLinks(`${name} ${body}`, rules.trustedDomains) > rules.linksAllowed ||
    findWord(`${name}\n${email}\n${body}`, [...rules.spamWords, ...rules.heldWords]) !== undefined ||
    (await otherLanguage(body, rules.languages)) !== undefined ||
    (await likenessOf(input, classifier))?.reason !== undefined
  )
}

async function measureTime(): Promise<void> {
  const classifier = new Classifier()
  for (const comment of comments) {
    classifier.learn({ features: hashFeatures(await featuresOf(comment)), isSpam: comment.isSpam })
  }
  const began = performance.now()
  for (const comment of comments) await isHeld(comment, classifier)
  console.log(`\n${((performance.now() - began) / comments.length).toFixed(2)} ms a comment`)
}

function share(all: readonly { isHeld: boolean }[], isHeld: boolean): string {
  const count = all.filter((one) => one.isHeld === isHeld).length
  const percent = all.length > 0 ? ((count / all.length) * 100).toFixed(1) : '–'
  return `${percent} % of ${all.length}`
}
