import { messages } from '@/language/messages'
import { HOME_PATH, symptomsPath } from './paths'

/** What stands on the 404 page. */
export function NotFound() {
  const { title, reason, instead, home } = messages().site.notFound
  return (
    <>
      <h1>{title}</h1>
      <p>{reason}</p>
      <p>{instead}</p>
      <ul>
        <li>
          <a href={symptomsPath}>{messages().articles.index.allSymptoms}</a>
        </li>
        <li>
          <a href={HOME_PATH}>{home}</a>
        </li>
      </ul>
    </>
  )
}

/** What stands at an address that leads elsewhere, for who is not sent on. */
export function Moved({ to }: { to: string }) {
  const { title, link } = messages().site.moved
  return (
    <>
      <h1>{title}</h1>
      <p>
        <a href={to}>{link}</a>
      </p>
    </>
  )
}
