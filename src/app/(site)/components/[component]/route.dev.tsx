import { NotFound } from '@/ui/absent'
import { devPage } from '../dev-page'
import { FIXTURES } from '../fixtures'

/** Every example of one component, under each other. */
export const GET = devPage('Component', async ({ component }: { component: string }) => {
  const fixtures = FIXTURES[component]
  if (!fixtures) return <NotFound />
  return (
    <>
      <h1 lang="en">{component}</h1>
      {fixtures.map(({ name, element }) => (
        <section key={name}>
          <h2 lang="en">{name}</h2>
          {element}
        </section>
      ))}
    </>
  )
})
