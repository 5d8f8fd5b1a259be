import { messages } from '@/language/messages'

/** The field that says whether this browser is to be remembered. */
export const REMEMBER = 'onthoud'
export const NO = 'nee'

/**
 * The button of a link in a mail. Where a browser can be remembered, that is a button of its own, so that it is chosen in
 * words and a cookie is never set by the way.
 */
export function ConfirmForm({
  action,
  text,
  canRemember,
}: {
  action: string
  text: string
  canRemember: boolean
}) {
  const words = messages().mail.remember
  if (!canRemember) {
    return (
      <form method="post" action={action}>
        <button type="submit">{text}</button>
      </form>
    )
  }
  return (
    <form method="post" action={action}>
      <p>{words.what}</p>
      <p className="confirm-form__buttons">
        <button type="submit" name={REMEMBER} value="ja">
          {words.button(text)}
        </button>
        <button type="submit" name={REMEMBER} value={NO} className="button--quiet">
          {words.once(text)}
        </button>
      </p>
    </form>
  )
}
