import { NotFound } from './absent'
import type { Fixture } from './fixture'
import { Footer } from './footer'
import { Header, type SiteFacts } from './header'

const site: SiteFacts = {
  siteName: 'Simpto',
  publisher: 'Simpto.nl',
  disclaimer: 'De informatie op deze site is algemeen en vervangt geen advies van een arts.',
  logo: null,
  navigation: [
    { label: 'Symptomen', url: '/symptomen' },
    { label: 'Oorzaken', url: '/oorzaken' },
  ],
  pages: [
    { slug: 'over-ons', title: 'Over ons' },
    { slug: 'privacy', title: 'Privacy' },
  ],
  about: { slug: 'over-ons' },
}
const logo = { url: '/icon.svg', alt: 'Simpto', width: 320, height: 80 }

export const headerFixtures: Fixture[] = [
  { name: 'with the sign', element: <Header site={site} /> },
  { name: 'with a logo', element: <Header site={{ ...site, logo }} /> },
  {
    name: 'with more navigation than fits on a phone',
    element: (
      <Header
        site={{
          ...site,
          siteName: 'Gezondheidsinformatie',
          navigation: [
            'Symptomen',
            'Oorzaken',
            'Vergelijken',
            'Veelgestelde vragen',
            'Nieuws',
            'Contact',
          ].map((label) => ({ label, url: `/${label}` })),
        }}
      />
    ),
  },
  {
    name: 'with a long name and no navigation',
    element: (
      <Header
        site={{ ...site, siteName: 'Stichting Gezondheidsinformatie voor Nederland', navigation: [] }}
      />
    ),
  },
]

export const footerFixtures: Fixture[] = [
  { name: 'as a new site has it', element: <Footer site={site} /> },
  {
    name: 'without disclaimer and pages',
    element: <Footer site={{ ...site, disclaimer: null, pages: [], about: null }} />,
  },
]

export const absentFixtures: Fixture[] = [{ name: 'not found', element: <NotFound /> }]
