import type { Remark } from '../remark'
import type { ImportPlan } from './plan-import'

/** What an article should have and the file has not. */
export function missing({ article, pictures }: ImportPlan): Remark[] {
  const { authors, blocks, causes, englishTerms, publishedAt, lastUpdated, synonyms, tiers } = article
  const figures = blocks.filter((block) => block.type === 'figure')
  const absent = [
    causes.length === 0 && 'oorzaken',
    synonyms.length === 0 && 'synoniemen',
    englishTerms.length === 0 && 'Engelse vertaling',
    authors.length === 0 && 'auteur',
    !publishedAt && 'publicatiedatum',
    !lastUpdated && 'laatst bijgewerkt',
  ]
  const inPlace = [
    ...tiers
      .filter((tier) => tier.causes === 0)
      .map(({ line, text }) => ({ line, message: `geen oorzaken onder "${text}".` })),
    ...figures.map(({ line, alt, credit }, index) => {
      const stands = pictures[index]?.id
        ? 'het beeld dat er al stond blijft'
        : 'lezers zien er niets tot u haar plaatst'
      return { line, message: `de foto "${alt}"${credit ? ` (${credit})` : ''} is er niet; ${stands}.` }
    }),
  ].sort((a, b) => a.line - b.line)
  const nowhere = absent.filter((what) => what !== false)
  return [...inPlace, ...nowhere.map((what) => ({ message: `${what}: staat niet in het bestand.` }))]
}
