import { addressOf, confirmAddress, unsubscribe } from '@/comments/mails/subscription'
import { ConfirmForm } from '@/comments/trust/confirm-form'
import { messages } from '@/language/messages'
import { payloadClient } from '@/platform/payload-client'
import { HOME_PATH } from '@/ui/paths'
import { guardedAnswer } from '../guarded-answer'
import { linkAnswer } from './link-answer'
import { canRemember, remembering } from './remembering'

const ACTIONS = { confirm: confirmAddress, unsubscribe }

type Route = (request: Request) => Promise<Response>

/**
 * What a link in a mail leads to. Reading the page changes nothing, because mail scanners read every link: its button
 * posts to the same address, as mail programs do for their own unsubscribe button (RFC 8058).
 */
export function showLink(purpose: keyof typeof ACTIONS): Route {
  return guardedAnswer(async ({ url }) => {
    const { pathname, search, searchParams } = new URL(url)
    const email = await addressOf(await payloadClient(), purpose, searchParams.get('t'))
    if (!email) return invalid()
    const { button, title, what } = messages().mail.pages[purpose]
    const isOffered = purpose === 'confirm' && (await canRemember())
    return answer(
      title,
      what,
      <ConfirmForm action={pathname + search} text={button} canRemember={isOffered} />,
    )
  })
}

/** What the button of {@link showLink} does. */
export function followLink(purpose: keyof typeof ACTIONS): Route {
  return guardedAnswer(async (request) => {
    const payload = await payloadClient()
    const email = await addressOf(payload, purpose, new URL(request.url).searchParams.get('t'))
    if (!email) return invalid()
    await ACTIONS[purpose](payload, email)
    const { done, doneTitle } = messages().mail.pages[purpose]
    const headers = purpose === 'confirm' ? await remembering(request, email) : {}
    return answer(doneTitle, done, undefined, 200, headers)
  })
}

/** The link has expired, or was never ours. */
function invalid(): Promise<Response> {
  const { title, what } = messages().mail.pages.invalid
  return answer(title, what, undefined, 404)
}

async function answer(
  title: string,
  what: string,
  rest?: React.ReactNode,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const content = (
    <>
      <p>{what}</p>
      {rest}
      <p>
        <a href={HOME_PATH}>{messages().mail.pages.home}</a>
      </p>
    </>
  )
  return linkAnswer(title, content, status, headers)
}
