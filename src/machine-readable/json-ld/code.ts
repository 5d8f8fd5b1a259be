import type { MedicalCode } from 'schema-dts'
import { CODE_SYSTEMS, type Code } from '@/articles/codes/code-systems'

/** What something is called in systems of codes; nothing where it has none. */
export function codeThings(codes: readonly Code[]): { code?: MedicalCode[] } {
  if (codes.length === 0) return {}
  return {
    code: codes.map(({ system, code }) => ({
      '@type': 'MedicalCode',
      codeValue: code,
      codingSystem: CODE_SYSTEMS[system].label,
    })),
  }
}
