/**
 * The moment (ISO 8601) of a date in an export: the one in GMT where there is one, else the site's local time, which has
 * no zone and is read as Amsterdam's. Undefined for what was never dated (`0000-00-00 00:00:00`).
 */
export function momentOf(gmt: string | undefined, local: string | undefined): string | undefined {
  return asUtc(gmt)?.toISOString() ?? fromAmsterdam(asUtc(local))?.toISOString()
}

function asUtc(printed: string | undefined): Date | undefined {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(printed?.trim() ?? '') ?? []
  if (!day || day.startsWith('0000')) return undefined
  const date = new Date(`${day}T${time}Z`)
  return Number.isNaN(date.getTime()) ? undefined : date
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
