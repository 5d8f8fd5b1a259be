import type { PayloadRequest } from 'payload'
import { messages } from '@/language/messages'
import type { User } from '@/payload-types'
import type { ArticleRef } from '../article'
import { mailColleague } from '../mail-colleague'

interface Assigned extends ArticleRef {
  title: string
  /** The id of the remark, whose words stay in the admin. */
  remark: string
  to: User
}

/** Tells a colleague that a remark is for them: once for each remark, however often it goes back and forth. */
export async function mailAssigned(
  req: PayloadRequest,
  { title, remark, to, ...ref }: Assigned,
): Promise<void> {
  const words = messages().mail.remark
  await mailColleague(req, to, {
    ...ref,
    key: `remark:${remark}:${to.id}`,
    kindOfMail: 'remark',
    subject: words.subject(title),
    paragraphs: [words.what(req.user?.name ?? '', title)],
    link: words.link,
  })
}
