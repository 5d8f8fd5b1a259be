import type { Graph, Thing } from 'schema-dts'

/** Facts about a page in schema.org's vocabulary, for search engines. Browsers do not run it, so the policy allows it. */
export function JsonLd({ things }: { things: Thing[] }) {
  return <script type="application/ld+json">{serialized(things)}</script>
}

/** The facts as text that cannot end the element it stands in: titles and names are anybody’s words. */
export function serialized(things: Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
