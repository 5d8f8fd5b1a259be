import type { Payload } from 'payload'

/**
 * Keeps what a reader reported. The API's `create` is for nobody, and the text was bounded before: no rule or hook has
 * anything to add, and no page shows it.
 * @throws ValidationError about `fingerprint` when the same network reported the comment today
 */
export async function storeReport(
  payload: Payload,
  report: { comment: string; reason: string; fingerprint: string },
): Promise<void> {
  await payload.db.create({ collection: 'comment-reports', returning: false, data: report })
}
