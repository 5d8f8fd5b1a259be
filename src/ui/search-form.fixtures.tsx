import type { Fixture } from './fixture'
import { SearchForm } from './search-form'

export const searchFormFixtures: Fixture[] = [
  { name: 'in the header', element: <SearchForm /> },
  { name: 'large, with what was asked', element: <SearchForm large query={'kramp in de "kuit"'} /> },
]
