import { messages } from '@/language/messages'
import { OWN_DATA_PATH } from '@/ui/paths'

/** Asks for an address, to mail its holder a link to what is kept under it. */
export function OwnDataForm({ typed = '', problem }: { typed?: string; problem?: string | undefined }) {
  const words = messages().ownData.ask
  return (
    <>
      <h1>{messages().ownData.title}</h1>
      <p>{words.what}</p>
      <form method="post" action={OWN_DATA_PATH} noValidate>
        <div className="field">
          <label htmlFor="email">{words.email}</label>
          {problem && (
            <p className="field__error" id="email-error" role="alert">
              <span className="visually-hidden">{messages().comments.form.errorPrefix}</span>
              {problem}
            </p>
          )}
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            required
            defaultValue={typed}
            {...(problem && { 'aria-invalid': true, 'aria-describedby': 'email-error', autoFocus: true })}
          />
        </div>
        <button type="submit">{words.button}</button>
      </form>
    </>
  )
}
