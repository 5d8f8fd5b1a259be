import type { FollowedTarget } from '@/text/followed'

/** What a link to an article shows; none where readers get no article. */
export function publishedLink(symptom: string | FollowedTarget | null): { slug: string; title: string }[] {
  if (!symptom || typeof symptom === 'string' || symptom._status !== 'published' || !symptom.slug) return []
  return [{ slug: symptom.slug, title: symptom.title }]
}
