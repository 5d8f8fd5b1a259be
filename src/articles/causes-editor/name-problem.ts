import { LONGEST_NAME } from './bounds'

/** In Dutch, why no cause can be called so. */
export function nameProblem({ name, term }: { name: string; term?: string | undefined }): string | undefined {
  if (!name) return 'de naam van de oorzaak ontbreekt.'
  const isTooLong = Math.max(name.length, term?.length ?? 0) > LONGEST_NAME
  return isTooLong ? `de naam of term is te lang: hooguit ${LONGEST_NAME} tekens.` : undefined
}
