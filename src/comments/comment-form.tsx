import { messages } from '@/language/messages'
import { asset } from '@/ui/assets'
import { commentPath, commentsPath, OWN_DATA_PATH, PUZZLE_PATH, pagePath } from '@/ui/paths'
import { BAIT_FIELD } from './checks/honeypot'
import { ErrorMessage, ErrorSummary } from './form-errors'
import { type FieldError, LIMITS, type TypedComment } from './input'

interface Props {
  /** The last part of the article's address. */
  slug: string
  typed?: TypedComment
  errors?: FieldError[]
  /** The comment that is answered. */
  replyTo?: { id: string; name: string; body: string }
  /** Whether somebody reads every comment before readers do. */
  moderated?: boolean
  /** The page that says what becomes of what readers give. */
  privacy: { slug: string } | null
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
export function CommentForm(props: Props) {
  const { slug, typed = NOTHING, errors = [], replyTo, moderated = true, privacy } = props
  const words = messages().comments.form
  return (
    <comment-form data-puzzle={PUZZLE_PATH} data-solver={asset('puzzle-solver.js')}>
      <section className="comment-form" aria-labelledby="geef-een-reactie">
        <h2 id="geef-een-reactie" tabIndex={-1}>
          {replyTo ? words.answerTo(replyTo.name) : words.heading}
        </h2>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {replyTo && <blockquote className="comment-form__answered">{replyTo.body}</blockquote>}
        <p>{words.required}</p>
        <Guidance moderated={moderated} />
        <form method="post" action={commentsPath(slug)} noValidate>
          {(replyTo ?? typed.parent) && (
            <input type="hidden" name="parent" value={replyTo?.id ?? typed.parent} />
          )}
          <div className="field">
            <label htmlFor="body">{words.body}</label>
            <ErrorMessage field="body" errors={errors} />
            <textarea
              id="body"
              name="body"
              rows={7}
              defaultValue={typed.body}
              required
              {...describedBy('body', errors, 'guidance')}
            />
            <p
              className="field__count"
              role="status"
              data-most={LIMITS.body}
              data-left={words.left}
              data-over={words.tooLong}
            />
          </div>
          <div className="field">
            <label htmlFor="name">{words.name}</label>
            <p className="field__hint" id="name-hint">
              {words.nameHint}
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
            <label htmlFor="email">{words.email}</label>
            <p className="field__hint" id="email-hint">
              {words.emailHint}{' '}
              {privacy && (
                <>
                  <a href={pagePath(privacy.slug)}>{words.privacy}</a>.{' '}
                </>
              )}
              <a href={OWN_DATA_PATH}>{words.ownData}</a>.
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
              <label htmlFor="consent">{words.consent}</label>
            </div>
          </div>
          <div className="field">
            <div className="tick">
              <input
                id="notifyReplies"
                name="notifyReplies"
                type="checkbox"
                value="ja"
                defaultChecked={typed.notifyReplies}
              />
              <label htmlFor="notifyReplies">{words.notifyReplies}</label>
            </div>
          </div>
          <Bait label={words.bait} />
          <p className="field__error" role="alert" data-offline hidden>
            {words.offline}
          </p>
          <p className="visually-hidden" role="status" data-sending={words.sending} />
          <button type="submit">{words.submit}</button>{' '}
          {replyTo && (
            <a
              className="button button--quiet"
              data-cancel=""
              href={commentPath(slug, replyTo.id)}
              rel="nofollow"
            >
              {words.cancel}
            </a>
          )}
        </form>
      </section>
    </comment-form>
  )
}

function Guidance({ moderated }: { moderated: boolean }) {
  const words = messages().comments.form
  return (
    <div className="guidance" id="guidance">
      <p>{words.noAdvice}</p>
      <p>
        {moderated ? words.whatHappens : words.whatHappensUnread} {words.atMost(LIMITS.body)}
      </p>
    </div>
  )
}

/** A field for robots: outside the page for eyes, keyboards and screen readers. */
function Bait({ label }: { label: string }) {
  return (
    <div className="bait" aria-hidden="true">
      <label htmlFor={BAIT_FIELD}>{label}</label>
      <input id={BAIT_FIELD} name={BAIT_FIELD} type="text" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

function describedBy(field: FieldError['field'], errors: FieldError[], hint?: string) {
  const wrong = errors.some((error) => error.field === field)
  const ids = [hint, wrong && `${field}-error`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': wrong || undefined }
}
