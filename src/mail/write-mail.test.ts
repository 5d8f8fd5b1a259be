import { expect, it } from 'vitest'
import { writeMail } from './write-mail'

const mail = writeMail({
  site: 'Spier & co\r\n',
  subject: 'Antwoord van <b>Jan</b>\r\nBcc: iedereen@geheim.example',
  name: 'Eva & Co',
  paragraphs: ['Jan <script>schreef</script>.'],
  link: { text: 'Lezen', url: 'https://site.example/?a=1&b=2' },
  unsubscribe: 'https://site.example/mail/afmelden?t=x',
})

it('says the same in plain text and in HTML', () => {
  expect(mail.text).toBe(
    [
      'Dag Eva & Co,',
      'Jan <script>schreef</script>.',
      'Lezen:\nhttps://site.example/?a=1&b=2',
      'Geen mail meer over uw reacties:\nhttps://site.example/mail/afmelden?t=x',
      'Deze mail komt van Spier & co:\nhttp://localhost:3000',
    ].join('\n\n'),
  )
  expect(mail.html).toContain('<p>Dag Eva &amp; Co,</p>')
  expect(mail.html).toContain('<a href="https://site.example/?a=1&amp;b=2">Lezen</a>')
})

it('lets no word of a reader become markup or a header', () => {
  expect(mail.html).not.toContain('<script>')
  expect(mail.subject).toBe('Antwoord van <b>Jan</b> Bcc: iedereen@geheim.example')
})
