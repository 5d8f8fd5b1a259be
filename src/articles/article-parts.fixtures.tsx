import type { Media } from '@/payload-types'
import { FootnoteMark } from '@/text/footnote/footnote'
import type { Fixture } from '@/ui/fixture'
import type { Article, Person } from './article'
import { ArticleFacts } from './article-facts'
import { ArticleIndex } from './article-index'
import { AuthorBoxes } from './author-boxes'
import { ContentsList } from './contents-list'
import { RelatedArticles } from './related-articles'
import { SourceList } from './source-list'

const author: Person = {
  name: 'A. de Arts',
  slug: 'a-de-arts',
  profession: 'huisarts',
  bio: 'Werkt sinds 1998 als huisarts in Zwolle.',
  photo: null,
}

const article: Article = {
  id: 'spierkrampen',
  slug: 'spierkrampen',
  title: 'Spierkrampen',
  introduction: null,
  searchTitle: null,
  searchDescription: null,
  body: null,
  causes: [],
  synonyms: [],
  englishTerms: [],
  codes: [],
  authors: [author],
  reviewers: [{ ...author, name: 'B. Beoordelaar', slug: 'b-beoordelaar', profession: null }],
  sources: [],
  references: [],
  figures: { origin: 'schatting, bron onbekend', year: 2024, method: null },
  publishedAt: '2019-03-01T12:00:00.000Z',
  lastUpdated: '2026-11-01T12:00:00.000Z',
  reviewedAt: '2026-10-01T12:00:00.000Z',
  nextReview: '2029-10-01T12:00:00.000Z',
  commentsOpen: true,
}

export const articleFactsFixtures: Fixture[] = [
  { name: 'everything known', element: <ArticleFacts article={article} publisher="Simpto.nl" /> },
  {
    name: 'an article that nobody reviewed',
    element: (
      <ArticleFacts
        article={{ ...article, authors: [], reviewers: [], reviewedAt: null, nextReview: null }}
        publisher="Simpto.nl"
      />
    ),
  },
]

export const sourceListFixtures: Fixture[] = [
  {
    name: 'in words, and of the list with the figures that they support',
    element: (
      <SourceList
        heading="Bronnen"
        sources={[{ title: 'NHG-Standaard Spierkrampen', url: 'https://richtlijnen.nhg.org/' }]}
        references={[
          {
            ...{ id: 'a', title: 'Zorgregistraties eerste lijn', publisher: 'Nivel', year: 2023, url: null },
            ...{ kind: 'statistics', causes: ['griep (influenza)', 'angst'], footnotes: [] },
          },
          {
            ...{ id: 'b', title: 'paraneoplastischkleinehersenschorsdegeneratiesyndroom', publisher: null },
            ...{ year: null, url: 'https://doi.org/10.1136/bmj.39489', kind: 'study' },
            footnotes: [],
            causes: Array.from({ length: 30 }, (_, index) => `oorzaak ${index + 1}`),
          },
        ]}
      />
    ),
  },
  {
    name: 'with footnotes that lead to it',
    element: (
      <>
        <p>
          Kramp komt vaak voor
          <FootnoteMark count={1} number={1} name="Nivel" note="tabel 3" />
          <FootnoteMark count={2} number={2} name="RIVM" note={null} follows />, ook 's nachts
          <FootnoteMark count={3} number={1} name="Nivel" note={null} />.
        </p>
        <SourceList
          heading="Bronnen"
          sources={[{ title: 'NHG-Standaard Spierkrampen', url: 'https://richtlijnen.nhg.org/' }]}
          references={[
            {
              ...{
                id: 'a',
                title: 'Zorgregistraties',
                publisher: 'Nivel',
                year: 2023,
                url: null,
                causes: [],
              },
              kind: 'statistics',
              footnotes: [
                { count: 1, note: 'tabel 3' },
                { count: 3, note: null },
              ],
            },
            {
              ...{
                id: 'b',
                title: 'Volksgezondheid',
                publisher: 'RIVM',
                year: null,
                url: 'https://rivm.nl/',
              },
              ...{ kind: 'statistics', causes: ['griep'], footnotes: [{ count: 2, note: null }] },
            },
          ]}
        />
      </>
    ),
  },
]

const photo = { url: '/icon.svg', focalX: 20, focalY: 80, updatedAt: '2026-11-01' } as Media

export const authorBoxesFixtures: Fixture[] = [
  { name: 'an author with a text', element: <AuthorBoxes reviewers={[]} authors={[author]} /> },
  {
    name: 'names that do not fit on a small phone, and a portrait',
    element: (
      <AuthorBoxes
        authors={[
          {
            ...author,
            name: 'Adriana Wilhelmina van Oldenbarneveldt-Schimmelpenninckvanderoye',
            profession: 'kinderarts-neonatoloog-gezondheidswetenschapper',
            photo,
          },
        ]}
        reviewers={[author]}
      />
    ),
  },
  {
    name: 'a name and nothing else: no box',
    element: <AuthorBoxes reviewers={[]} authors={[{ ...author, bio: null }]} />,
  },
]

export const contentsListFixtures: Fixture[] = [
  {
    name: 'two levels',
    element: (
      <ContentsList
        entries={[
          {
            id: 'oorzaken',
            text: 'Oorzaken',
            children: [{ id: 'vaak', text: 'Vaak: 1.000 of meer mensen per jaar', children: [] }],
          },
          { id: 'wat-kunt-u-zelf-doen', text: 'Wat kunt u zelf doen?', children: [] },
        ]}
      />
    ),
  },
]

export const relatedArticlesFixtures: Fixture[] = [
  {
    name: 'chosen by an editor, and found by shared causes',
    element: (
      <RelatedArticles
        chosen={[
          { slug: 'rusteloze-benen', title: 'Rusteloze benen' },
          { slug: 'jeuk', title: 'Jeuk' },
        ]}
        sharing={[
          { slug: 'tintelingen', title: 'Tintelingen', shared: 12 },
          { slug: 'jeuk', title: 'Jeuk', shared: 1 },
        ]}
      />
    ),
  },
]

const many = Array.from({ length: 320 }, (_, index) => {
  const title = `${String.fromCharCode(65 + (index % 26))}-klacht ${index}`
  return { slug: `klacht-${index}`, title, lastUpdated: null }
})

export const articleIndexFixtures: Fixture[] = [
  {
    name: 'under their letters',
    element: (
      <ArticleIndex
        articles={[
          { slug: 'jeuk', title: 'Jeuk', lastUpdated: null },
          { slug: 'spierkrampen', title: 'Spierkrampen', lastUpdated: null },
        ]}
      />
    ),
  },
  { name: 'too many for one page', element: <ArticleIndex articles={many} /> },
  { name: 'the page of one letter', element: <ArticleIndex articles={many} letter="b" /> },
  { name: 'none yet', element: <ArticleIndex articles={[]} /> },
]
