import type { Fixture } from '@/ui/fixture'
import { Callout } from './callout'

export const calloutFixtures: Fixture[] = [
  {
    name: 'with a heading',
    element: <Callout heading="Let op" text="Stop niet zelf met een medicijn. Overleg eerst met uw arts." />,
  },
  {
    name: 'text only',
    element: <Callout heading={null} text="Kramp in de nacht komt vaker voor bij ouderen." />,
  },
]
