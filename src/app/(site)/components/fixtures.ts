import {
  articleFactsFixtures,
  articleIndexFixtures,
  authorBoxesFixtures,
  contentsListFixtures,
  relatedArticlesFixtures,
  sourceListFixtures,
} from '@/articles/article-parts.fixtures'
import { articleTextFixtures } from '@/articles/article-text.fixtures'
import {
  commentFormFixtures,
  commentListFixtures,
  reportFormFixtures,
} from '@/comments/comment-parts.fixtures'
import { calloutFixtures } from '@/text/blocks/callout/callout.fixtures'
import { careCardFixtures, whenToCallFixtures } from '@/text/blocks/care-card/care-card.fixtures'
import { causeListFixtures } from '@/text/blocks/cause-list/cause-list.fixtures'
import { figureFixtures } from '@/text/blocks/figure/figure.fixtures'
import { relatedSymptomsFixtures } from '@/text/blocks/related-symptoms/related-symptoms.fixtures'
import { tableFixtures } from '@/text/blocks/table/table.fixtures'
import type { Fixture } from '@/ui/fixture'
import { absentFixtures, footerFixtures, headerFixtures } from '@/ui/frame.fixtures'
import { searchFormFixtures } from '@/ui/search-form.fixtures'

/** Every component that readers see, by the last part of its address under /components. */
export const FIXTURES: Record<string, Fixture[]> = {
  absent: absentFixtures,
  'article-facts': articleFactsFixtures,
  'article-index': articleIndexFixtures,
  'article-text': articleTextFixtures,
  'author-boxes': authorBoxesFixtures,
  callout: calloutFixtures,
  'care-card': careCardFixtures,
  'cause-list': causeListFixtures,
  'comment-form': commentFormFixtures,
  'comment-list': commentListFixtures,
  'contents-list': contentsListFixtures,
  figure: figureFixtures,
  footer: footerFixtures,
  header: headerFixtures,
  'related-articles': relatedArticlesFixtures,
  'related-symptoms': relatedSymptomsFixtures,
  'report-form': reportFormFixtures,
  'source-list': sourceListFixtures,
  'search-form': searchFormFixtures,
  table: tableFixtures,
  'when-to-call': whenToCallFixtures,
}
