import type { Fixture } from '@/ui/fixture'
import { RelatedSymptoms } from './related-symptoms'

const symptoms = [
  { slug: 'tintelingen', title: 'Tintelingen' },
  { slug: 'rusteloze-benen', title: 'Rusteloze benen' },
]

export const relatedSymptomsFixtures: Fixture[] = [
  { name: 'two articles', element: <RelatedSymptoms symptoms={symptoms} /> },
  { name: 'none that is published: nothing', element: <RelatedSymptoms symptoms={[]} /> },
]
