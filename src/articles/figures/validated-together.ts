import { type ArrayField, type Field, type Validate, validations } from 'payload'

/**
 * An array whose rows are validated with it, by the same rules, and not each field by itself: before each of those Payload merges
 * the whole document once more, which for 500 causes takes longer than to store them. So a problem is told at the array,
 * and its words say in which row.
 */
export function validatedTogether(array: ArrayField & { validate: Validate }): ArrayField {
  const validate: Validate = async (value, options) => {
    // The form gives how many rows there are where there are none.
    const rows: Row[] = Array.isArray(value) ? value : []
    const rules = rulesOf(array.fields, options)
    for (const [index, row] of rows.entries()) {
      const problem = await findProblem(rules, row)
      if (problem) return `In rij ${index + 1} klopt ${problem}`
    }
    return array.validate(rows, options)
  }
  return { ...array, fields: array.fields.map(notByItself), validate } as ArrayField
}

type Row = Record<string, unknown>
type Options = Parameters<Validate>[1]

interface Rule {
  name: string
  label: unknown
  /** What it says of a value: a text where that is not right. */
  says: (value: unknown) => ReturnType<Validate>
}

/** Payload's own rule for a kind of field. */
const RULES = validations as unknown as Record<string, Validate>

/** Put together once for all rows. */
function rulesOf(fields: Field[], options: Options): Rule[] {
  return fields.flatMap((field) => {
    const rule = RULES[field.type]
    if (!('name' in field) || !rule) return []
    const ofField = { ...options, ...field } as Options
    return { name: field.name, label: field.label, says: (value) => rule(value, ofField) }
  })
}

/** @returns in Dutch, the first field with what is wrong */
async function findProblem(rules: Rule[], row: Row): Promise<string | undefined> {
  for (const { name, label, says } of rules) {
    const answer = says(row[name])
    // Most answer at once: to wait for each all the same takes longer than all rules.
    const said = answer instanceof Promise ? await answer : answer
    if (typeof said === 'string') return `"${label}" niet: ${said}`
  }
  return undefined
}

/** What is not there Payload fills with its rule for the kind of field; what is null it leaves. */
function notByItself(field: Field): Field {
  return { ...field, validate: null } as unknown as Field
}
