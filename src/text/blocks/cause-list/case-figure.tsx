import { formatNumber } from '@/ui/numbers'

/** The figure after a name in a list: also a number for machines, where a number is not written as they write it. */
export function CaseFigure({ casesPerYear }: { casesPerYear: number }) {
  const written = formatNumber(casesPerYear)
  return (
    <>
      <span className="cause__dash"> – </span>
      {written === String(casesPerYear) ? (
        <span className="cause__cases">{written}</span>
      ) : (
        <data className="cause__cases" value={casesPerYear}>
          {written}
        </data>
      )}
    </>
  )
}
