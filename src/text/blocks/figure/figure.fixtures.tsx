import type { Media } from '@/payload-types'
import type { Fixture } from '@/ui/fixture'
import { Figure } from './figure'

const picture: Media = {
  id: 'beeld',
  alt: 'Een man houdt zijn kuit vast.',
  url: '/icon.svg',
  width: 1200,
  height: 800,
  mimeType: 'image/png',
  credit: 'Jan de Fotograaf',
  licence: 'CC BY 4.0',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  sizes: {
    small: { url: '/icon.svg', width: 400, mimeType: 'image/webp' },
    smallAvif: { url: '/icon.svg', width: 400, mimeType: 'image/avif' },
  },
}

export const figureFixtures: Fixture[] = [
  {
    name: 'with a caption, a credit and a licence',
    element: <Figure image={picture} caption="Rekken helpt bij de meeste krampen." />,
  },
  {
    name: 'at the top of an article, with a credit only',
    element: <Figure image={{ ...picture, licence: null }} caption={null} first />,
  },
  {
    name: 'missing, for readers',
    element: <Figure image={{ ...picture, isMissing: true }} caption="Rekken" />,
  },
  {
    name: 'missing, for an editor',
    element: <Figure image={{ ...picture, isMissing: true }} caption="Rekken" editing />,
  },
  { name: 'bare', element: <Figure image={{ ...picture, credit: null, sizes: {} }} caption={null} /> },
]
