import type { ArticleEntry } from '@/articles/list'
import { messages } from '@/language/messages'
import type { Settings } from '@/site/settings'
import { articleMarkdownPath, causesPath, SITEMAP_PATH, symptomPath } from '@/ui/paths'
import { absoluteAddress } from '../absolute-address'
import { escaped } from './to-markdown'

/** More than these would be no overview; the sitemap has all. */
const MOST = 1_000

/** What the site is and where its articles are as Markdown, in the form of llmstxt.org. */
export function llmsText(articles: readonly ArticleEntry[], settings: Settings): string {
  const words = messages().machines
  const lines = articles
    .slice(0, MOST)
    .map(({ slug, title }) => `- [${escaped(title)}](${absoluteAddress(articleMarkdownPath(slug))})`)
  return `${[
    `# ${escaped(settings.siteName)}`,
    settings.homeIntroduction && `> ${escaped(settings.homeIntroduction.replace(/\s+/g, ' '))}`,
    settings.disclaimer && escaped(settings.disclaimer),
    words.llmsFigures(absoluteAddress(symptomPath('…'))),
    `## ${words.symptoms}`,
    lines.join('\n'),
    '## Optional',
    [
      `- [${words.causes}](${absoluteAddress(causesPath)})`,
      `- [Sitemap](${absoluteAddress(SITEMAP_PATH)})`,
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}
