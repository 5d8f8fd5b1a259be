import type { Fixture } from '@/ui/fixture'
import { CareCard } from './care-card'

export const careCardFixtures: Fixture[] = [
  {
    name: 'the general practitioner',
    element: (
      <CareCard level="huisarts" reasons={['de kramp langer dan 3 dagen duurt', 'u steeds zwakker wordt']} />
    ),
  },
  {
    name: 'at once',
    element: <CareCard level="spoed" reasons={['uw been dik, rood en warm is']} />,
  },
  {
    name: 'an emergency',
    element: <CareCard level="112" reasons={['u niet kunt ademen', 'u pijn op de borst heeft']} />,
  },
]
