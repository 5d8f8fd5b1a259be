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
    for (const [index, row] of rows.entries()) {
      const problem = await findProblem(array.fields, row, options)
      if (problem) return `In rij ${index + 1} klopt ${problem}`
    }
    return array.validate(rows, options)
  }
  return { ...array, fields: array.fields.map(notByItself), validate } as ArrayField
}

type Row = Record<string, unknown>
type Options = Parameters<Validate>[1]

/** Payload's own rule for a kind of field. */
const RULES = validations as unknown as Record<string, Validate>

/** @returns in Dutch, the first field with what is wrong */
async function findProblem(fields: Field[], row: Row, options: Options): Promise<string | undefined> {
  for (const field of fields) {
    if (!('name' in field)) continue
    const said = await RULES[field.type]?.(row[field.name], { ...options, ...field })
    if (typeof said === 'string') return `"${field.label}" niet: ${said}`
  }
  return undefined
}

/** What is not there Payload fills with its rule for the kind of field; what is null it leaves. */
function notByItself(field: Field): Field {
  return { ...field, validate: null } as unknown as Field
}
