import { toast, useAuth } from '@payloadcms/ui'
import type { Refused } from '@/admin/call-staff'
import { shortMoment } from '@/ui/site-time'
import type { Review } from '../reviews/review'
import type { Act } from './use-teamwork'

/** Who is asked to look, with a button for them and for who asked; and who did. */
export function ReviewList({ reviews, act }: { reviews: Review[]; act: Act }) {
  const { user } = useAuth()
  const end = (method: 'PUT' | 'DELETE', { id }: Review, told: string) =>
    act(method, `/reviews/${id}`)
      .then(() => toast.success(told))
      .catch((error: Refused) => toast.error(error.message))
  if (reviews.length === 0) return null
  return (
    <ul aria-label="Nakijken" className="teamwork__reviews">
      {reviews.map((review) => (
        <li key={review.id}>
          {review.doneAt ? (
            `Nagekeken door ${review.of.name} op ${shortMoment(review.doneAt)}`
          ) : (
            <>
              <span>
                <strong>
                  {review.of.id === user?.id ? 'U kijkt dit na' : `${review.of.name} kijkt dit na`}
                </strong>
                {`, gevraagd door ${review.byName} op ${shortMoment(review.at)}`}
                {review.of.id === undefined && ' (dit account is er niet meer)'}
                {review.word && `: ${review.word}`}
              </span>
              {review.of.id === user?.id && (
                <button
                  className="plain-button"
                  onClick={() => void end('PUT', review, 'Nagekeken. Wie erom vroeg, krijgt bericht.')}
                  type="button"
                >
                  Nagekeken
                </button>
              )}
              {review.mayWithdraw && (
                <button
                  className="plain-button"
                  aria-label={`Vraag aan ${review.of.name} intrekken`}
                  onClick={() => void end('DELETE', review, 'De vraag is ingetrokken.')}
                  type="button"
                >
                  Intrekken
                </button>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
