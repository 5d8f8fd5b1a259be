import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { stranger } from '../support/client'
import { READER_PAGES } from '../support/reader-pages'

/** The rules of the HTML standard and of accessible markup; not matters of style. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes `<br/>` and `hidden=""`, which the standard allows.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The standard allows long titles, and search engines cut them.
    'long-title': 'off',
  },
})

const OWN_SCRIPT = /^ src="\/assets\/site\.js\?v=\w+"|^ type="(application\/ld\+json|speculationrules)"/

describe.skipIf(!inject('site'))('the HTML of reader pages', () => {
  it.each(READER_PAGES)('is valid at %s', async (path) => {
    const answer = await stranger.get(path)
    expect(await problemsOf(await answer.text())).toEqual([])
  })

  it('is valid where a comment is refused', async () => {
    const answer = await fetch(`${inject('site')?.url}/symptomen/spierkrampen/reacties`, {
      method: 'POST',
      headers: { Accept: 'text/html' },
      body: new URLSearchParams({ name: '', email: 'geen adres', body: '' }),
    })
    const html = await answer.text()
    expect(html).toContain('error-summary')
    expect(await problemsOf(html)).toEqual([])
  })

  it('carries our script and data for machines, and nothing of the framework', async () => {
    for (const path of READER_PAGES) {
      const html = await (await stranger.get(path)).text()
      const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
      const foreign = scripts.filter((attributes) => !OWN_SCRIPT.test(attributes))
      expect(foreign, path).toEqual([])
      expect(html, path).not.toContain('/_next/')
    }
  })

  it('has one h1, and no heading that skips a level', async () => {
    for (const path of READER_PAGES) {
      const html = await (await stranger.get(path)).text()
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      for (const [index, level] of levels.entries()) {
        expect(level - (levels[index - 1] ?? level), `${path}: ${levels}`).toBeLessThanOrEqual(1)
      }
    }
  })
})

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
  )
}
