import { messages } from '@/language/messages'
import type { FieldError } from './input'

/** Stands above the form, gets the focus, and leads to each field. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  return (
    <div
      className="error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without script, this is how the summary gets the focus
      autoFocus
    >
      <h3>{messages().comments.form.problem}</h3>
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

/** The same words at the field itself. */
export function ErrorMessage({ field, errors }: { field: FieldError['field']; errors: FieldError[] }) {
  const error = errors.find((candidate) => candidate.field === field)
  if (!error) return null
  return (
    <p className="field__error" id={`${field}-error`}>
      <span className="visually-hidden">{messages().comments.form.errorPrefix}</span>
      {error.message}
    </p>
  )
}
