import type { Fixture } from '@/ui/fixture'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-list'
import { ReportForm } from './report-form'
import type { Thread } from './thread'

const comment: Thread = {
  id: 'eerste',
  ref: '1',
  name: 'Els',
  body: 'Bij mij hielp rekken.\n\nEn minder koffie.',
  createdAt: '2026-11-01T12:00:00.000Z',
  staffReply: false,
  parent: null,
  isRemoved: false,
  isEdited: false,
  replies: [],
  answers: null,
}
const markup = {
  ...comment,
  id: 'tekens',
  ref: '2',
  isEdited: true,
  name: '<b>Jan</b>',
  body: '<script>alert(1)</script> https://example.org',
}
const reply = {
  ...comment,
  id: 'antwoord',
  ref: 'antwoord',
  name: 'De redactie',
  staffReply: true,
  parent: 'weg',
}
const removed = { ...comment, id: 'weg', ref: 'weg', name: '', body: '', isRemoved: true, replies: [reply] }
const none = {}

export const commentListFixtures: Fixture[] = [
  {
    name: 'threads, a removed comment with an answer, and the way to others',
    element: (
      <CommentList
        slug="spierkrampen"
        count={3}
        threads={[comment, markup, removed]}
        links={{ older: '/symptomen/spierkrampen/reacties/1' }}
        open
      />
    ),
  },
  {
    name: 'none yet',
    element: <CommentList slug="spierkrampen" count={0} threads={[]} links={none} open />,
  },
  {
    name: 'closed',
    element: <CommentList slug="spierkrampen" count={1} threads={[comment]} links={none} open={false} />,
  },
]

export const commentFormFixtures: Fixture[] = [
  { name: 'empty', element: <CommentForm slug="spierkrampen" privacy={{ slug: 'privacy' }} /> },
  {
    name: 'an answer, on a site that publishes at once',
    element: (
      <CommentForm
        slug="spierkrampen"
        replyTo={{ id: 'eerste', name: 'Els', body: comment.body }}
        moderated={false}
        privacy={null}
      />
    ),
  },
  {
    name: 'with errors, and what was typed',
    element: (
      <CommentForm
        slug="spierkrampen"
        typed={{ name: '', email: 'els@', body: 'Tekst', consent: false, notifyReplies: true, parent: '' }}
        errors={[
          { field: 'name', message: 'Vul uw naam in.' },
          { field: 'email', message: 'Vul een volledig e-mailadres in.' },
          { field: 'consent', message: 'Geef toestemming.' },
        ]}
        privacy={{ slug: 'privacy' }}
      />
    ),
  },
]

export const reportFormFixtures: Fixture[] = [
  { name: 'a comment with markup in it', element: <ReportForm comment={markup} /> },
]
