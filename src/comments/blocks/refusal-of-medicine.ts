import type { Payload } from 'payload'
import { findMedicines } from '../checks/medicines'

/** On a site about health people ask about medicines: the name of one is never enough to hold somebody out of sight. */
export async function refusalOfMedicine(payload: Payload, text: string): Promise<string | undefined> {
  const [medicine] = await findMedicines(payload, [text])
  return (
    medicine && `"${medicine}" is een medicijn waar deze site over gaat. Zet het bij de woorden die wachten.`
  )
}
