import { describe, expect, it } from 'vitest'
import { Classifier, LEAST_OF_EACH } from './classifier'
import { featuresOf } from './features'

const comment = (body: string) => featuresOf({ name: 'Jan', email: 'jan@example.org', body })
const SPAM = ['Gratis casino bonus, kijk op www.winkans.example', 'Beste casino van het land: bonus voor u']
const GOOD = ['Mijn kramp ging over na een glas water', 'Ik heb dit ook, vooral in de nacht']

async function taught(each: number): Promise<Classifier> {
  const classifier = new Classifier()
  for (let lesson = 0; lesson < each; lesson += 1) {
    classifier.learn({ features: await comment(`${SPAM[lesson % 2]} ${lesson}`), isSpam: true })
    classifier.learn({ features: await comment(`${GOOD[lesson % 2]} ${lesson}`), isSpam: false })
  }
  return classifier
}

describe('a classifier', () => {
  it('says nothing before it has seen enough of each', async () => {
    const classifier = await taught(LEAST_OF_EACH - 1)
    expect(classifier.judge(await comment(SPAM[0] ?? ''))).toBeUndefined()
  })

  it('tells spam from good comments, and by what', async () => {
    const classifier = await taught(LEAST_OF_EACH)
    const spam = classifier.judge(await comment('Nieuw: casino met bonus'))
    expect(spam?.score).toBeGreaterThan(0.8)
    expect(spam?.because.map(({ feature }) => feature)).toContain('word:casino')
    expect(spam?.because.find(({ feature }) => feature === 'word:casino')?.spamCount).toBe(LEAST_OF_EACH)
    expect(classifier.judge(await comment('Ik had kramp in de nacht'))?.score).toBeLessThan(0.2)
  })

  it('is not sure about what it never saw', async () => {
    const classifier = await taught(LEAST_OF_EACH)
    expect(classifier.judge(['word:onbekend'])?.score).toBe(0.5)
  })

  it('forgets what it learned, to the last trace', async () => {
    const classifier = await taught(LEAST_OF_EACH)
    const before = classifier.judge(await comment('casino kramp'))
    const lesson = { features: await comment('kramp kramp casino'), isSpam: true }
    classifier.learn(lesson)
    expect(classifier.judge(await comment('casino kramp'))).not.toEqual(before)
    classifier.forget(lesson)
    expect(classifier.judge(await comment('casino kramp'))).toEqual(before)
  })
})

describe('what can be told of a comment', () => {
  it('is what is meant, however it is written', async () => {
    const plain = await comment('gratis casino bonus')
    for (const masked of ['gratis c a s i n o bonus', 'gratis cаsinо bonus', 'grat\u200bis cas1no bonus']) {
      expect(await comment(masked)).toEqual(
        expect.arrayContaining(plain.filter((one) => one.startsWith('word:'))),
      )
      expect(await comment(masked)).toContain('shape:masked')
    }
  })

  it('holds no name and no address', async () => {
    const features = await featuresOf({
      name: 'Sietske Zwart',
      email: 'sietske.zwart@geheim.example',
      body: 'Dank',
    })
    expect(features.join(' ')).not.toMatch(/sietske|zwart|geheim/i)
  })

  it('stays small, and takes a moment only, however long a text is', async () => {
    const began = performance.now()
    for (const part of ['woord ', 'x@y.nl ', 'www.', '€1 ', '! ', '0612345678 ', '+31 6 ', 'a'])
      expect((await comment(part.repeat(5_000 / part.length))).length).toBeLessThan(400)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})
