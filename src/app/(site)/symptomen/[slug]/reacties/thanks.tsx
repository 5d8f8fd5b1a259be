import { messages } from '@/language/messages'
import { symptomPath } from '@/ui/paths'

/** What a reader sees after posting a comment, and the way back. */
export function Thanks(props: { title: string; text: string; article: { slug: string; title: string } }) {
  const { title, text, article } = props
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={symptomPath(article.slug)}>{messages().comments.form.backTo(article.title)}</a>
      </p>
    </>
  )
}
