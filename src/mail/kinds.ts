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
