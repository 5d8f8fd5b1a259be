import { devPage } from './dev-page'
import { FIXTURES } from './fixtures'

/** The components of the site, in development only: builds do not know routes that end in `.dev.tsx` (next.config.mjs). */
export const GET = devPage('Components', async () => (
  <div lang="en">
    <h1>Components</h1>
    <p>
      <a href="/components/mails">Mails</a> that this site would have sent
    </p>
    <ul>
      {Object.entries(FIXTURES).map(([component, fixtures]) => (
        <li key={component}>
          <a href={`/components/${component}`}>{component}</a> ({fixtures.length})
        </li>
      ))}
    </ul>
  </div>
))
