import type { DefaultServerCellComponentProps } from 'payload'
import { shortMoment } from '@/ui/site-time'
import { kindWords } from '../plan'
import { plansOnce } from '../plans-once'
import './planning.css'

/** In the list: what is planned next for the document of this row. */
export async function PlannedCell({ collectionSlug, payload, rowData }: DefaultServerCellComponentProps) {
  const plans = (await plansOnce(payload)).filter(
    ({ collection, document }) => collection === collectionSlug && document === rowData?.id,
  )
  const [next] = plans
  if (!next) return null
  const words = `${kindWords(next.kind)} op ${shortMoment(next.at)}`
  return (
    <span className="planned-cell">
      {next.state === 'failed' ? `Niet gelukt: ${words}` : words}
      {next.by && ` door ${next.by}`}
      {plans.length > 1 && ` (en nog ${plans.length - 1})`}
    </span>
  )
}
