interface Props {
  heading: string
  sources: readonly { title: string; url?: string | null }[]
}

/** What an article or cause was written from; nothing where there are none. */
export function SourceList({ heading, sources }: Props) {
  if (sources.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
        ))}
      </ul>
    </>
  )
}
