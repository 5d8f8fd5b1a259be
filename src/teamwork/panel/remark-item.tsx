import { toast, useAuth } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Refused } from '@/admin/call-staff'
import { shortMoment } from '@/ui/site-time'
import type { Colleague } from '../colleagues'
import type { FormPlace } from '../place/read-place'
import { showPlace } from '../place/show-place'
import type { Remark } from '../remarks/remark'
import { ColleagueSelect } from './colleague-select'
import { ReplyForm } from './reply-form'
import type { Act } from './use-teamwork'

interface Props {
  remark: Remark
  /** Where it stands in the form; undefined for one about the whole. */
  place: FormPlace | undefined
  colleagues: Colleague[]
  act: Act
}

/** One remark with its answers, and what can be done with it. */
export function RemarkItem({ remark, place, colleagues, act }: Props) {
  const { user } = useAuth()
  const [isReplying, setReplying] = useState(false)
  const [isSure, setSure] = useState(false)
  const replyButton = useRef<HTMLButtonElement>(null)
  const { id, assignee, byName, at, mayDelete, quote, replies, resolved, text } = remark
  const path = `/remarks/${id}`
  const change = (method: 'PUT' | 'DELETE', below: string, body?: object) =>
    void act(method, below, body).catch((error: Refused) => toast.error(error.message))
  return (
    <li
      className={assignee?.id === user?.id ? 'teamwork__remark teamwork__remark--mine' : 'teamwork__remark'}
    >
      {quote && <blockquote>{quote}</blockquote>}
      {place?.warning && <p className="teamwork__warning">{place.warning}</p>}
      <p className="teamwork__text">{text}</p>
      <p className="teamwork__by">{`${byName}, ${shortMoment(at)}`}</p>
      {replies.length > 0 && (
        <ul aria-label="Antwoorden" className="teamwork__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <p className="teamwork__text">{reply.text}</p>
              <p className="teamwork__by">{`${reply.byName}, ${shortMoment(reply.at)}`}</p>
              {reply.mayDelete && (
                <button
                  className="plain-button"
                  onClick={() => change('DELETE', `/api/remarks/${reply.id}`)}
                  type="button"
                >
                  Antwoord verwijderen
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {resolved && (
        <p className="teamwork__by">{`Afgehandeld door ${resolved.byName}, ${shortMoment(resolved.at)}`}</p>
      )}
      <div className="teamwork__actions">
        {place && ('top' in place || 'cause' in place || 'field' in place) && (
          <button
            className="plain-button"
            onClick={({ currentTarget }) => {
              const form = currentTarget.closest('form')
              if (form) void showPlace(form, place, quote)
            }}
            type="button"
          >
            {'cause' in place ? 'Toon het aantal' : 'Toon in de tekst'}
          </button>
        )}
        {!resolved && (
          <>
            <ColleagueSelect
              colleagues={withGone(colleagues, assignee)}
              label="Voor"
              nobody="niemand"
              onPick={(picked) => picked !== GONE && change('PUT', path, { assignee: picked || null })}
              value={assignee ? (assignee.id ?? GONE) : ''}
            />
            <button
              className="plain-button"
              onClick={() => setReplying(!isReplying)}
              ref={replyButton}
              type="button"
            >
              Antwoorden
            </button>
          </>
        )}
        <button
          className="plain-button"
          onClick={() => change('PUT', path, { isResolved: !resolved })}
          type="button"
        >
          {resolved ? 'Heropenen' : 'Afhandelen'}
        </button>
        {mayDelete && (
          <button
            className="plain-button"
            onBlur={() => setSure(false)}
            onClick={() => (isSure ? change('DELETE', `/api/remarks/${id}`) : setSure(true))}
            type="button"
          >
            {isSure ? 'Voorgoed verwijderen?' : 'Verwijderen'}
          </button>
        )}
      </div>
      {isReplying && (
        <ReplyForm
          act={act}
          onClose={() => {
            replyButton.current?.focus()
            setReplying(false)
          }}
          remark={id}
        />
      )}
    </li>
  )
}

const GONE = 'gone'

/** With whom it is for, also where their account is gone. */
function withGone(colleagues: Colleague[], assignee: Remark['assignee']): Colleague[] {
  if (!assignee || colleagues.some(({ id }) => id === assignee.id)) return colleagues
  return [...colleagues, { id: assignee.id ?? GONE, name: `${assignee.name} (geen account meer)` }]
}
