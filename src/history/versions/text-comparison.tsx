import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type {
  CollectionSlug,
  FieldDiffServerProps,
  PayloadRequest,
  RichTextField,
  RichTextFieldClient,
} from 'payload'
import { findTitles } from '@/access/find-titles'
import { idOf } from '@/platform/id-of'
import { inWords, type Named, namedIn } from '@/text/in-words'
import type { StoredText } from '@/text/text-node'

/** Two versions of a text side by side, blocks and footnotes included. */
export async function TextComparison(props: FieldDiffServerProps<RichTextField, RichTextFieldClient>) {
  const before = props.comparisonValue as StoredText
  const after = props.versionValue as StoredText
  const names = await findNames(props.req, [...namedIn(before), ...namedIn(after)])
  const nameOf = ({ value }: Named) => names.get(idOf(value) ?? '') ?? 'onbekend'
  return (
    <LexicalDiffComponent
      {...props}
      comparisonValue={inWords(before, nameOf)}
      versionValue={inWords(after, nameOf)}
    />
  )
}

/** What documents are called, by their ids, for the user who asks; also those in the trash. */
async function findNames(req: PayloadRequest, all: readonly Named[]): Promise<Map<string, string>> {
  const names: [string, string][] = []
  for (const collection of new Set(all.map((named) => named.collection as CollectionSlug))) {
    const ids = all.flatMap((named) => (named.collection === collection ? (idOf(named.value) ?? []) : []))
    names.push(...(await findTitles(req, collection, ids, { trash: true })))
  }
  return new Map(names)
}
