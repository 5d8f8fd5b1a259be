import { NotFound } from '@/ui/absent'
import { FIXTURES } from '../fixtures'

interface Props {
  params: Promise<{ component: string }>
}

/** Every example of one component, under each other. */
export default async function ComponentPage({ params }: Props) {
  const { component } = await params
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
}
