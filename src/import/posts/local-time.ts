/**
 * The moment (ISO 8601) of a date in an export: the one in GMT where there is one, else the site's local time, which has
 * no zone and is read as Amsterdam's. Undefined for what was never dated (`0000-00-00 00:00:00`).
 */
export function momentOf(gmt: string | undefined, local: string | undefined): string | undefined {
  return (asWritten(gmt)?.utc ?? inAmsterdam(asWritten(local)))?.toISOString()
}

/** The moment of a date as feeds write it: `Sun, 01 May 2016 08:00:00 +0000`. */
export function momentOfFeed(printed: string | undefined): string | undefined {
  if (!/^(?:\w{3}, )?\d{1,2} \w{3} [12]\d{3} \d\d:\d\d/.test(printed?.trim() ?? '')) return undefined
  const date = new Date(printed ?? '')
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

interface Written {
  /** Read as GMT, unless it says another zone. */
  utc: Date
  hasZone: boolean
}

/** What passed through other programs may have its parts otherwise: `2016-05-01T10:00:00+02:00`, or no time. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/

function asWritten(printed: string | undefined): Written | undefined {
  const [, day, time = '00:00:00', zone] = WRITTEN.exec(printed?.trim() ?? '') ?? []
  if (!day || day.startsWith('0000')) return undefined
  const utc = new Date(`${day}T${time}${zone?.replace(/(\d\d)(\d\d)$/, '$1:$2') ?? 'Z'}`)
  return Number.isNaN(utc.getTime()) ? undefined : { utc, hasZone: zone !== undefined }
}

function inAmsterdam(written: Written | undefined): Date | undefined {
  return written?.hasZone ? written.utc : fromAmsterdam(written?.utc)
}

function fromAmsterdam(wall: Date | undefined): Date | undefined {
  if (!wall) return undefined
  // The offset of the guess can differ from that of the answer in the night the clock changes: look twice.
  const guess = new Date(wall.getTime() - offsetAt(wall))
  return new Date(wall.getTime() - offsetAt(guess))
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function offsetAt(moment: Date): number {
  const wall = new Date(`${CLOCK.format(moment).replace(' ', 'T')}Z`)
  return wall.getTime() - Math.floor(moment.getTime() / 1000) * 1000
}
