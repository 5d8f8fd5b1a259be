interface Node {
  type?: string
  text?: string
  children?: Node[]
  fields?: { heading?: unknown; text?: unknown; reasons?: { text?: unknown }[] }
}

/** The words of rich text and of its blocks, without markup. */
export function bodyText(body: { root: unknown } | null | undefined): string {
  const parts: string[] = []
  collect((body?.root ?? {}) as Node, parts)
  return parts.join(' ')
}

function collect({ text, children, fields }: Node, parts: string[]): void {
  if (text) parts.push(text)
  const reasons = Array.isArray(fields?.reasons) ? fields.reasons.map((reason) => reason.text) : []
  for (const words of [fields?.heading, fields?.text, ...reasons]) {
    if (typeof words === 'string') parts.push(words)
  }
  for (const child of children ?? []) collect(child, parts)
}
