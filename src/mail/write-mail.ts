import { messages } from '@/language/messages'
import { env } from '@/platform/env'

/** What a mail says, in the order in which it says it. */
export interface MailText {
  /** What the site that sends it calls itself; each mail ends with that and its address. */
  site: string
  subject: string
  /** The name after the greeting. */
  name?: string
  paragraphs: string[]
  link: { text: string; url: string }
  afterwards?: string[]
  /** Where mails of this sort can be stopped. */
  unsubscribe?: string
}

/** The mail as plain text and as HTML, with the same words. */
export function writeMail(mail: MailText): { subject: string; text: string; html: string } {
  return { subject: oneLine(mail.subject), text: textOf(mail), html: htmlOf(mail) }
}

function textOf({ site, name, paragraphs, link, afterwards = [], unsubscribe }: MailText): string {
  const { greeting, sender, stop } = messages().mail
  return [
    ...(name ? [greeting(name)] : []),
    ...paragraphs,
    `${link.text}:\n${link.url}`,
    ...afterwards,
    ...(unsubscribe ? [`${stop}:\n${unsubscribe}`] : []),
    `${sender(oneLine(site))}\n${env().SITE_URL}`,
  ].join('\n\n')
}

function htmlOf(text: MailText): string {
  const { site, subject, name, paragraphs, link, afterwards = [], unsubscribe } = text
  const { lang, mail } = messages()
  const p = (html: string) => `<p>${html}</p>`
  const a = (text: string, url: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`
  const body = [
    ...(name ? [p(escapeHtml(mail.greeting(name)))] : []),
    ...paragraphs.map((text) => p(escapeHtml(text))),
    p(a(link.text, link.url)),
    ...afterwards.map((text) => p(escapeHtml(text))),
    ...(unsubscribe ? [p(a(mail.stop, unsubscribe))] : []),
    p(`${escapeHtml(mail.sender(oneLine(site)))} ${a(env().SITE_URL, env().SITE_URL)}`),
  ]
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(oneLine(subject))}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 24px auto; padding: 0 16px; color: #212b32">
${body.join('\n')}
</body></html>`
}

/** Names and titles that readers and editors typed end up in subjects: a line break there would be a header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}
