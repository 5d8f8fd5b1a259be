'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { momentOf } from './age'
import { deskClient } from './desk-client'
import type { CommentHistory } from './find-history'
import { HistorySteps } from './history-steps'
import './desk.css'

/** On a comment's own page in the admin: what was done with it, and what moderators noted. */
export function CommentRecord() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [record, setRecord] = useState<CommentHistory>()
  const [problem, setProblem] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was just stored is a step of it
  useEffect(() => {
    if (!id) return
    deskClient
      .history(String(id))
      .then(setRecord)
      .catch((error: Error) => setProblem(error.message))
  }, [id, lastUpdateTime])
  if (!id) return null
  return (
    <section className="field-type desk" aria-labelledby="comment-record">
      <h3 id="comment-record">Geschiedenis en aantekeningen</h3>
      {problem && <p role="alert">{problem}</p>}
      {record && <HistorySteps steps={record.steps} />}
      {record && record.notes.length > 0 && (
        <ul className="desk__notes" aria-label="Aantekeningen">
          {record.notes.map(({ id: note, body, byName, createdAt }) => (
            <li key={note} className="desk__note">
              <span className="desk__note-by">
                {byName}, {momentOf(createdAt)}
              </span>
              <span className="desk__note-text">{body}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
