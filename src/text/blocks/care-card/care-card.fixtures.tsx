import type { Fixture } from '@/ui/fixture'
import { CareCard } from './care-card'
import { WhenToCall } from './when-to-call'

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

const standing = {
  emergency: 'Is iemand in levensgevaar? Bel direct 112.',
  outOfHours: null,
  doctor: 'Maakt u zich zorgen? Bel uw eigen huisarts.',
}

export const whenToCallFixtures: Fixture[] = [
  { name: 'true for every symptom', element: <WhenToCall cards={[]} standing={standing} /> },
  {
    name: 'in the words of the editor',
    element: (
      <WhenToCall
        cards={[{ level: '112', reasons: [{ text: 'u niet kunt ademen' }], blockType: 'careCard' }]}
        standing={standing}
      />
    ),
  },
]
