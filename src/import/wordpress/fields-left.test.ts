import { expect, it } from 'vitest'
import { fieldsLeft } from './fields-left'

const left = (meta: Record<string, string>) => fieldsLeft(meta, new Set(['wat', 'er', 'staat']), new Set())

it('names a field that an editor filled in, however short', () => {
  expect(left({ waarschuwing: 'Bel 112', _waarschuwing: 'field_5f', kleur: 'rood' })).toEqual([
    'het eigen veld "waarschuwing" is niet meegenomen: "Bel 112"',
  ])
})

it('names a number that an editor filled in, where the name of the field says that it is a figure', () => {
  const fields = { aantal_per_jaar: '700', oorzaken_0_aantal: '12,5', afbeelding: '456', toon_menu: '1' }
  const meta = Object.entries(fields).flatMap(([name, value]) => [
    [name, value],
    [`_${name}`, 'field_5f'],
  ])
  expect(left(Object.fromEntries(meta))).toEqual([
    'het eigen veld "aantal_per_jaar" is niet meegenomen: "700"',
    'het eigen veld "oorzaken_0_aantal" is niet meegenomen: "12,5"',
  ])
})

it('names what a page builder that nobody knows of has to say', () => {
  const tree = [{ type: 'Text', content: { text: '<p>Drink genoeg water en rust goed uit.</p>' } }]
  expect(left({ _breakdance_data: JSON.stringify(tree) })).toEqual([
    'de gegevens in het veld "_breakdance_data" zijn niet meegenomen: "Drink genoeg water en rust goed uit."',
  ])
  const php = 'a:1:{s:4:"text";s:38:"Drink genoeg water en rust goed uit nu";}'
  expect(left({ themify: php })).toEqual([
    'de gegevens in het veld "themify" zijn niet meegenomen: "Drink genoeg water en rust goed uit nu"',
  ])
})

it.each<Record<string, string>>([
  { _builder: JSON.stringify([{ text: 'Wat er staat, staat er: wat er staat.' }]) },
  { _oembed_1a: '[<iframe title="Een film van vijf woorden hier"></iframe>]' },
  { _wp_attachment_metadata: 'a:1:{s:5:"title";s:35:"Een titel van wel vijf woorden hier";}' },
  { _edit_last: '1', instellingen: 'a:1:{s:5:"color";s:4:"rood";}', leeg: '' },
  { stuk: '{niet te lezen' },
])('says nothing of what readers did not see, or see here too: %j', (meta) => {
  expect(left(meta)).toEqual([])
})
