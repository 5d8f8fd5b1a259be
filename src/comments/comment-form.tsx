import { formatNumber } from '@/ui/numbers'
import { commentsPath, symptomPath } from '@/ui/paths'
import { type FieldError, LIMITS, type TypedComment } from './input'

interface Props {
  /** The last part of the article's address. */
  slug: string
  typed?: TypedComment
  errors?: FieldError[]
  /** The comment that is answered. */
  replyTo?: { id: string; name: string }
}

const NOTHING: TypedComment = {
  name: '',
  email: '',
  body: '',
  consent: false,
  notifyReplies: false,
  parent: '',
}

/**
 * The form under an article. It is a plain form to an address that never changes, with nothing in it that belongs to one
 * visitor, so that it works from a page that was kept yesterday. `<comment-form>` adds a little where script runs.
 */
export function CommentForm({ slug, typed = NOTHING, errors = [], replyTo }: Props) {
  return (
    <comment-form>
      <section className="comment-form" aria-labelledby="geef-een-reactie">
        <h2 id="geef-een-reactie" tabIndex={-1}>
          {replyTo ? `Antwoord op ${replyTo.name}` : 'Geef een reactie'}
        </h2>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <p>Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *</p>
        <Guidance />
        <form method="post" action={commentsPath(slug)} noValidate>
          {(replyTo ?? typed.parent) && (
            <input type="hidden" name="parent" value={replyTo?.id ?? typed.parent} />
          )}
          <div className="field">
            <label htmlFor="body">Reactie *</label>
            <ErrorMessage field="body" errors={errors} />
            <textarea
              id="body"
              name="body"
              rows={7}
              defaultValue={typed.body}
              required
              {...describedBy('body', errors, 'guidance')}
            />
          </div>
          <div className="field">
            <label htmlFor="name">Naam *</label>
            <p className="field__hint" id="name-hint">
              Staat bij uw reactie. Een voornaam is genoeg.
            </p>
            <ErrorMessage field="name" errors={errors} />
            <input
              id="name"
              name="name"
              type="text"
              autoComplete="name"
              defaultValue={typed.name}
              required
              {...describedBy('name', errors, 'name-hint')}
            />
          </div>
          <div className="field">
            <label htmlFor="email">E-mailadres *</label>
            <p className="field__hint" id="email-hint">
              Alleen voor de redactie, en voor mail waar u zelf om vraagt. Het wordt nooit gepubliceerd.
            </p>
            <ErrorMessage field="email" errors={errors} />
            <input
              id="email"
              name="email"
              type="email"
              autoComplete="email"
              spellCheck={false}
              defaultValue={typed.email}
              required
              {...describedBy('email', errors, 'email-hint')}
            />
          </div>
          <div className="field">
            <ErrorMessage field="consent" errors={errors} />
            <div className="tick">
              <input
                id="consent"
                name="consent"
                type="checkbox"
                value="ja"
                defaultChecked={typed.consent}
                required
                {...describedBy('consent', errors)}
              />
              <label htmlFor="consent">Mijn naam en reactie mogen op deze site staan *</label>
            </div>
            <div className="tick">
              <input
                id="notifyReplies"
                name="notifyReplies"
                type="checkbox"
                value="ja"
                defaultChecked={typed.notifyReplies}
              />
              <label htmlFor="notifyReplies">Mail mij als iemand antwoordt</label>
            </div>
          </div>
          <p className="field__error" role="alert" data-offline hidden>
            Er is geen verbinding. Uw tekst staat er nog: probeer het straks opnieuw.
          </p>
          <button type="submit">Reactie plaatsen</button>
          {replyTo && (
            <p>
              <a href={symptomPath(slug)}>Terug naar het artikel</a>
            </p>
          )}
        </form>
      </section>
    </comment-form>
  )
}

function Guidance() {
  return (
    <div className="guidance" id="guidance">
      <p>
        Vraag hier geen medisch advies over uzelf: wij kunnen dat niet geven. Maakt u zich zorgen? Bel uw
        huisarts. Is het levensbedreigend? Bel 112.
      </p>
      <p>
        Een redacteur leest uw reactie voordat zij op de site komt, meestal binnen een paar dagen.{' '}
        {`Ten hoogste ${formatNumber(LIMITS.body)} tekens.`}
      </p>
    </div>
  )
}

/** Stands above the form, gets the focus, and leads to each field. */
function ErrorSummary({ errors }: { errors: FieldError[] }) {
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script, this is how the summary gets the focus
      autoFocus
    >
      <h3>Er is een probleem</h3>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            {field === 'form' || field === 'parent' ? message : <a href={`#${field}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function ErrorMessage({ field, errors }: { field: FieldError['field']; errors: FieldError[] }) {
  const error = errors.find((candidate) => candidate.field === field)
  if (!error) return null
  return (
    <p className="field__error" id={`${field}-error`}>
      <span className="visually-hidden">Fout: </span>
      {error.message}
    </p>
  )
}

function describedBy(field: FieldError['field'], errors: FieldError[], hint?: string) {
  const wrong = errors.some((error) => error.field === field)
  const ids = [hint, wrong && `${field}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': wrong || undefined }
}
