import { expect, it } from 'vitest'
import { SearchIndex } from './search-index'
import { articlesSharing } from './sharing-causes'

const index = new SearchIndex()
const put = (id: string, title: string, causes: string[]) =>
  index.putSymptom({
    id,
    slug: id,
    title,
    causes,
    synonyms: [],
    englishTerms: [],
    codes: [],
    introduction: '',
    text: '',
  })

put('kramp', 'Kramp', ['a', 'b', 'c'])
put('beven', 'Beven', ['a', 'b', 'c'])
for (let count = 0; count < 500; count += 1) put(`pijn-${count}`, `Pijn ${count}`, ['a'])
put('zwakte', 'Zwakte', ['b', 'c', 'c', 'd'])
put('angst', 'Angst', ['d'])

it('finds what shares most causes among any number of articles', () => {
  expect(articlesSharing(index, 'kramp', ['a', 'b', 'c', 'c'], 3)).toEqual([
    { slug: 'beven', title: 'Beven', shared: 3 },
    { slug: 'zwakte', title: 'Zwakte', shared: 2 },
    { slug: 'pijn-0', title: 'Pijn 0', shared: 1 },
  ])
})

it('finds none where no cause is shared', () => {
  expect(articlesSharing(index, 'kramp', [], 3)).toEqual([])
  expect(articlesSharing(index, 'kramp', ['x'], 3)).toEqual([])
})

it('finds no more what lists the cause no more', () => {
  put('trillen', 'Trillen', ['e', 'f'])
  put('rillen', 'Rillen', ['e', 'f'])
  put('rillen', 'Rillen', ['f'])
  index.removeSymptom('trillen')
  expect(articlesSharing(index, 'kramp', ['e'], 3)).toEqual([])
  expect(articlesSharing(index, 'kramp', ['f'], 3)).toEqual([{ slug: 'rillen', title: 'Rillen', shared: 1 }])
})
