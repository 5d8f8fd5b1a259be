import type { Fixture } from '@/ui/fixture'
import { Table } from './table'

const DOSES = [
  ['Leeftijd', 'Ochtend', 'Avond'],
  ['0 tot 4 jaar', '', '1 tablet'],
  ['5 tot 9 jaar', '1 tablet', '1 tablet\nbij het eten'],
]
const WIDE = Array.from({ length: 4 }, (_, row) =>
  Array.from({ length: 12 }, (_, column) => (row === 0 ? `Maand ${column + 1}` : `${row * column} mensen`)),
)

export const tableFixtures: Fixture[] = [
  {
    name: 'with a caption, a head row and a head column',
    element: <Table caption="Dosering per leeftijd" headRow headColumn rows={DOSES} />,
  },
  {
    name: 'without heads, and an empty first cell where heads meet',
    element: (
      <>
        <Table caption={null} headRow={false} headColumn={false} rows={DOSES} />
        <Table
          caption="Hoe vaak"
          headRow
          headColumn
          rows={[
            ['', 'Mannen'],
            ['Kramp', '12'],
          ]}
        />
      </>
    ),
  },
  {
    name: 'as wide as one can be',
    element: <Table caption="Per maand" headRow headColumn={false} rows={WIDE} />,
  },
]
