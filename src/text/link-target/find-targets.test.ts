import { expect, it } from 'vitest'
import { toTarget } from './find-targets'

it('knows what kind of page a suggestion of the site is, and says why it was found', () => {
  expect(toTarget({ title: 'Spierkrampen', path: '/symptomen/spierkrampen', why: 'ook: kramp' })).toEqual([
    { relationTo: 'symptoms', slug: 'spierkrampen', label: 'Spierkrampen (symptoom; ook: kramp)' },
  ])
  expect(toTarget({ title: 'hypokaliëmie', path: '/oorzaken/hypokaliemie', why: 'oorzaak' })).toEqual([
    { relationTo: 'causes', slug: 'hypokaliemie', label: 'hypokaliëmie (oorzaak)' },
  ])
  expect(toTarget({ title: 'Privacy', path: '/privacy' })).toMatchObject([
    { relationTo: 'pages', slug: 'privacy' },
  ])
  expect(toTarget({ title: 'A. de Arts', path: '/auteurs/a-de-arts' })).toEqual([])
})
