import type { ClassifiedLine } from './classify-lines'
import { dutchDate } from './dutch-date'
import { metadata } from './metadata'
import { leave, type Reading } from './reading'
import { splitNames, splitTerms } from './split-names'

/** A line about the article, such as its author; one that is empty or says a thing again has no place. */
export function placeMetadata(line: ClassifiedLine, reading: Reading): void {
  const { article, problems } = reading
  const { key, value = '' } = metadata(line.text) ?? {}
  const isRepeated = (key === 'publisher' || key === 'publishedAt' || key === 'lastUpdated') && article[key]
  if (value === '' || isRepeated) {
    leave(line, reading)
    return
  }
  if (key === 'publisher') article.publisher = value
  if (key === 'author' || key === 'authors') {
    const names = key === 'author' ? [value] : splitNames(value)
    article.authors.push(...names.filter((name) => !article.authors.includes(name)))
  }
  if (key === 'synonyms') article.synonyms.push(...splitNames(value))
  if (key === 'englishTerms') article.englishTerms.push(...splitTerms(value))
  if (key === 'publishedAt' || key === 'lastUpdated') {
    article[key] = dutchDate(value)
    const message = `"${value}" is geen datum. Schrijf hem als 13 juni 2016.`
    if (!article[key]) problems.push({ line: line.number, message })
  }
}
