/** A decided comment: what can be told of it (hashed or not), and what a moderator called it. */
export interface Lesson {
  features: readonly string[]
  isSpam: boolean
}

/** What is thought of a comment that nobody decided about. */
export interface Opinion {
  /** How likely it is spam, from 0 to 1. */
  score: number
  /** Its features that say most that it is, the first most, with the number of spam that had each. */
  because: { feature: string; spamCount: number }[]
}

/** Before it has seen so many of each, it says nothing. */
export const LEAST_OF_EACH = 20

/** So many of the most telling features are counted: a long comment is no surer spam than a short one. */
const MOST_TELLING = 24
/** Weight of the belief, before any lesson, that a feature says nothing. */
const DOUBT = 0.5
/** No feature alone decides. */
const MOST_EACH = 3
/** Features depend on each other, so that the plain sum would be far too sure. */
const DAMPING = 0.45

/**
 * Learns from decided comments how likely another one is spam: naive Bayes on what is present, with as many good comments
 * as spam expected. Lessons can be taken back.
 */
export class Classifier {
  private readonly counts = new Map<string, { spam: number; good: number }>()
  private spam = 0
  private good = 0
  private changes = 0

  /** Whether it has seen enough to have an opinion. */
  get hasLearned(): boolean {
    return this.spam >= LEAST_OF_EACH && this.good >= LEAST_OF_EACH
  }

  /** A number that is another one once it learned or forgot something. */
  get lessons(): number {
    return this.changes
  }

  learn(lesson: Lesson): void {
    this.count(lesson, 1)
  }

  forget(lesson: Lesson): void {
    this.count(lesson, -1)
  }

  private count({ features, isSpam }: Lesson, step: 1 | -1): void {
    this.changes += 1
    if (isSpam) this.spam += step
    else this.good += step
    for (const feature of features) {
      const counts = this.counts.get(feature) ?? { spam: 0, good: 0 }
      counts[isSpam ? 'spam' : 'good'] += step
      if (counts.spam + counts.good > 0) this.counts.set(feature, counts)
      else this.counts.delete(feature)
    }
  }

  /** @returns undefined as long as it has not seen enough */
  judge(features: readonly string[]): Opinion | undefined {
    if (!this.hasLearned) return undefined
    const telling = features
      .map((feature) => ({ feature, weight: this.weightOf(feature) }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_TELLING)
    const sum = telling.reduce((total, { weight }) => total + weight, 0)
    return {
      score: 1 / (1 + Math.exp(-sum * DAMPING)),
      because: telling
        .filter(({ weight }) => weight > 0)
        .map(({ feature }) => ({ feature, spamCount: this.counts.get(feature)?.spam ?? 0 })),
    }
  }

  /** Above 0 where more spam than good comments have it; 0 for what was never seen. */
  private weightOf(feature: string): number {
    const counts = this.counts.get(feature)
    if (!counts) return 0
    const inSpam = (counts.spam + DOUBT) / (this.spam + 2 * DOUBT)
    const inGood = (counts.good + DOUBT) / (this.good + 2 * DOUBT)
    return Math.max(-MOST_EACH, Math.min(MOST_EACH, Math.log(inSpam / inGood)))
  }
}
