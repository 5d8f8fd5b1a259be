/** A short text that stands out from the rest. */
export function Callout({ heading, text }: { heading: string | null; text: string }) {
  return (
    <div className="callout">
      {heading && <h3 className="callout__heading">{heading}</h3>}
      <p>{text}</p>
    </div>
  )
}
