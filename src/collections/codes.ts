import type { ArrayField } from 'payload'
import {
  CODE_SYSTEM_NAMES,
  CODE_SYSTEMS,
  isCodeSystem,
  LONGEST_CODE,
  normalCode,
} from '@/articles/codes/code-systems'

interface Row {
  system?: unknown
  code?: unknown
}

const MOST = 20

/** What the thing is called in systems of codes; checked by form, not whether the system has it. */
export const codes: ArrayField = {
  name: 'codes',
  type: 'array',
  label: 'Codes',
  labels: { singular: 'Code', plural: 'Codes' },
  admin: {
    description:
      "Voor programma's, en voor wie op een code zoekt: ICPC-1 en ICD-10 voor klachten en aandoeningen, ATC voor medicijnen. Mag leeg blijven.",
  },
  maxRows: MOST,
  // A form without rows sends their number.
  validate: (rows: unknown) => refuseCodes(Array.isArray(rows) ? rows : []),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'system',
          type: 'select',
          label: 'Stelsel',
          required: true,
          options: CODE_SYSTEM_NAMES.map((value) => ({ value, label: CODE_SYSTEMS[value].label })),
        },
        {
          name: 'code',
          type: 'text',
          label: 'Code',
          required: true,
          index: true,
          hooks: { beforeValidate: [({ value, siblingData }) => inNormalForm(value, siblingData)] },
          validate: (value: unknown, { siblingData }: { siblingData: Row }) => refuseCode(value, siblingData),
        },
      ],
    },
  ],
}

function inNormalForm(value: unknown, { system }: Row): unknown {
  if (typeof value !== 'string' || !isCodeSystem(system)) return value
  return normalCode(system, value) ?? value.slice(0, LONGEST_CODE)
}

function refuseCode(value: unknown, { system }: Row): string | true {
  if (typeof value !== 'string' || value === '') return 'Vul de code in.'
  if (!isCodeSystem(system)) return 'Kies eerst het stelsel.'
  const { label, example } = CODE_SYSTEMS[system]
  return (
    normalCode(system, value) !== undefined ||
    `Dit is geen code van ${label}. Zo ziet er een uit: ${example}.`
  )
}

function refuseCodes(rows: Row[]): string | true {
  if (rows.length > MOST) return `Ten hoogste ${MOST} codes.`
  const seen = new Set<string>()
  for (const [index, { system, code }] of rows.entries()) {
    const key = `${system} ${code}`
    if (code && seen.has(key)) return `Rij ${index + 1} noemt een code die er al staat.`
    seen.add(key)
  }
  return true
}
