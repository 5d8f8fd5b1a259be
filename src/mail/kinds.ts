/**
 * Every sort of mail that goes through the outbox, as admins read it. A new one is a line here and a file beside what it is
 * about, which writes it (`writeMail`) and queues it (`queueMail`) under a key of its own.
 */
export const MAIL_KINDS = {
  digest: 'Overzicht voor moderatoren',
  attention: 'Weekoverzicht voor redacteuren',
  confirm: 'Bevestiging van een adres',
  'confirm-comment': 'Bevestiging van een reactie',
  published: 'Reactie gepubliceerd',
  rejected: 'Reactie afgewezen',
  reply: 'Antwoord op een reactie',
  'own-data': 'Inzage in eigen gegevens',
  invitation: 'Uitnodiging van een gebruiker',
  password: 'Nieuw wachtwoord',
  remark: 'Opmerking voor een collega',
  'review-request': 'Vraag om na te kijken',
  reviewed: 'Bericht dat iets is nagekeken',
} as const

export type MailKind = keyof typeof MAIL_KINDS

const MAIL_SORTS = Object.keys(MAIL_KINDS) as MailKind[]

/**
 * Who gets it. What goes to staff is theirs alone, also where their address is one that comments were written with: a link in it opens
 * an account.
 */
const READ_BY: Record<MailKind, 'staff' | 'readers'> = {
  digest: 'staff',
  attention: 'staff',
  confirm: 'readers',
  'confirm-comment': 'readers',
  published: 'readers',
  rejected: 'readers',
  reply: 'readers',
  'own-data': 'readers',
  invitation: 'staff',
  password: 'staff',
  remark: 'staff',
  'review-request': 'staff',
  reviewed: 'staff',
}

/** The sorts that readers get, about what they wrote. */
export const READERS_MAILS = MAIL_SORTS.filter((kind) => READ_BY[kind] === 'readers')
