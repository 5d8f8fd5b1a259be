/** One answer, or none. */
interface Answered {
  url: string
  /** As `performance.now()`. */
  began: number
  took: number
  /** 0 where the connection broke. */
  status: number
  text: string
  headers: Headers
}

export interface Readers {
  answers: Answered[]
  stop: () => Promise<Answered[]>
}

/**
 * Readers who ask so many times a second, one address after the other, whether they were answered or not.
 *
 * @param keeps what of the text is to be remembered; thousands of whole pages are too many
 */
export function beginReading(
  addresses: string[],
  perSecond: number,
  keeps: (text: string) => string = () => '',
): Readers {
  const answers: Answered[] = []
  const underWay = new Set<Promise<void>>()
  let next = 0
  const began = performance.now()
  const asking = setInterval(() => {
    // Catches up after a moment in which this process was busy.
    while (next < ((performance.now() - began) * perSecond) / 1000) {
      const asked = ask(addresses[next++ % addresses.length] ?? '', keeps).then((answer) => {
        answers.push(answer)
        underWay.delete(asked)
      })
      underWay.add(asked)
    }
  }, 5)
  return {
    answers,
    stop: async () => {
      clearInterval(asking)
      await Promise.all(underWay)
      return answers
    },
  }
}

async function ask(url: string, keeps: (text: string) => string): Promise<Answered> {
  const began = performance.now()
  try {
    const answer = await fetch(url, { redirect: 'manual' })
    const text = keeps(await answer.text())
    return {
      url,
      began,
      took: performance.now() - began,
      status: answer.status,
      text,
      headers: answer.headers,
    }
  } catch {
    return { url, began, took: performance.now() - began, status: 0, text: '', headers: new Headers() }
  }
}
