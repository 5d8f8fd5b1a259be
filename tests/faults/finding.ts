/** What a scenario found out about one thing that it promises. */
export interface Finding {
  what: string
  measured: string
  passes: boolean
}

export function atMost(what: string, measured: number, most: number, unit = ''): Finding {
  return { what, measured: `${round(measured)}${unit} (≤ ${most}${unit})`, passes: measured <= most }
}

export function exactly(what: string, measured: number, wanted: number): Finding {
  const passes = measured === wanted
  return { what, measured: passes ? `${measured}` : `${measured} (not ${wanted})`, passes }
}

/** @param wrong each names one thing that is not as it should be */
export function none(what: string, wrong: string[]): Finding {
  const first = wrong.slice(0, 3).join('; ')
  return {
    what,
    measured: wrong.length === 0 ? '0' : `${wrong.length}: ${first}`,
    passes: wrong.length === 0,
  }
}

/** A figure to be known, which nothing hangs on. */
export function told(what: string, measured: number | string): Finding {
  const figure = typeof measured === 'number' ? `${round(measured)}` : measured
  return { what, measured: figure, passes: true }
}

const round = (number: number) => Math.round(number * 10) / 10
