import type { Payload } from 'payload'
import { fullName } from '@/ui/full-name'
import { causePath, symptomPath } from '@/ui/paths'
import { type Code, toCodes } from './code-systems'

/** One code stands at a handful of pages; whoever gave it to thousands gets the first. */
const MOST = 100

/** A published page that has a code. */
export interface CodedPage {
  kind: 'symptom' | 'cause'
  title: string
  path: string
  codes: Code[]
}

/** The published symptoms, and then the causes, that have a code; at most a hundred of each. */
export async function findByCode(payload: Payload, { system, code }: Code): Promise<CodedPage[]> {
  const asked = {
    where: { 'codes.code': { equals: code } },
    limit: MOST,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  }
  const symptoms = await payload.find({
    ...asked,
    collection: 'symptoms',
    select: { slug: true, title: true, codes: true },
    sort: 'title',
  })
  const causes = await payload.find({
    ...asked,
    collection: 'causes',
    select: { slug: true, name: true, term: true, codes: true },
    sort: 'name',
    joins: false,
  })
  const pages: CodedPage[] = [
    ...symptoms.docs.map(({ slug, title, codes }) => ({
      kind: 'symptom' as const,
      title,
      path: symptomPath(slug ?? ''),
      codes: toCodes(codes),
    })),
    ...causes.docs.map((cause) => ({
      kind: 'cause' as const,
      title: fullName(cause),
      path: causePath(cause.slug),
      codes: toCodes(cause.codes),
    })),
  ]
  // Two systems can have a code that is spelled the same.
  return pages.filter(({ codes }) => codes.some((own) => own.system === system && own.code === code))
}
