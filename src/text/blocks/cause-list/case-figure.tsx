import { formatNumber } from '@/ui/numbers'

/** The figure after a name in a list: also a number for machines, where a number is not written as they write it. */
export function CaseFigure({ casesPerYear }: { casesPerYear: number }) {
  const written = formatNumber(casesPerYear)
  if (written !== String(casesPerYear)) return <data value={casesPerYear}>{withDash(written)}</data>
  return <b>{withDash(written)}</b>
}

/** Not for eyes: for who listens, copies, or has no style sheet. */
function withDash(written: string) {
  return (
    <>
      <span> – </span>
      {written}
    </>
  )
}
