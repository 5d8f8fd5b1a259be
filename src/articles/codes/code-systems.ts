/** A system of codes for symptoms, diseases or medicines. */
interface CodeSystem {
  /** As doctors and pharmacists call it. */
  label: string
  /** What a code looks like, in capitals. */
  pattern: RegExp
  /** Of how many signs the part before the point is, where there is a point. */
  beforePoint?: number
  example: string
}

/** Codes that symptoms and causes can have, by the last part of the address that answers for them. */
export const CODE_SYSTEMS = {
  'icpc-1': {
    label: 'ICPC-1',
    pattern: /^[ABDFHKLNPRSTUWXYZ]\d{2}(\.\d{2})?$/,
    beforePoint: 3,
    example: 'N07',
  },
  'icd-10': {
    label: 'ICD-10',
    pattern: /^[A-Z]\d{2}(\.\d{1,2})?$/,
    beforePoint: 3,
    example: 'R25.2',
  },
  atc: {
    label: 'ATC',
    pattern: /^[ABCDGHJLMNPRSV]\d{2}([A-Z]([A-Z](\d{2})?)?)?$/,
    example: 'C08CA05',
  },
} as const satisfies Record<string, CodeSystem>

export type CodeSystemName = keyof typeof CODE_SYSTEMS

export const CODE_SYSTEM_NAMES = Object.keys(CODE_SYSTEMS) as CodeSystemName[]

/** One code of a symptom or a cause, in normal form. */
export interface Code {
  system: CodeSystemName
  code: string
}

/** Longer than any code, with the spaces that somebody may type. */
export const LONGEST_CODE = 20

export function isCodeSystem(name: unknown): name is CodeSystemName {
  return typeof name === 'string' && Object.hasOwn(CODE_SYSTEMS, name)
}

/** A code as it is stored: "r252" is "R25.2" in ICD-10. Undefined where it is none of the system. */
export function normalCode(system: CodeSystemName, typed: string): string | undefined {
  if (typed.length > LONGEST_CODE) return undefined
  const { beforePoint, pattern }: CodeSystem = CODE_SYSTEMS[system]
  const bare = typed.replace(/[\s.]/g, '').toUpperCase()
  const code =
    beforePoint && bare.length > beforePoint
      ? `${bare.slice(0, beforePoint)}.${bare.slice(beforePoint)}`
      : bare
  return pattern.test(code) ? code : undefined
}

/** What is stored, in the order of the systems; what is incomplete, as in a draft, is left out. */
export function toCodes(stored: readonly { system?: unknown; code?: unknown }[] | null | undefined): Code[] {
  return CODE_SYSTEM_NAMES.flatMap((system) =>
    (stored ?? []).flatMap((row) =>
      row.system === system && typeof row.code === 'string' && row.code ? [{ system, code: row.code }] : [],
    ),
  )
}

/** As in text: "ICPC-1 N07, ICD-10 R25.2". */
export function codesInWords(codes: readonly Code[]): string {
  return codes.map(({ system, code }) => `${CODE_SYSTEMS[system].label} ${code}`).join(', ')
}
