import { createHash } from 'node:crypto'

const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/
const OBJECT_ID = /^[\da-f]{24}$/
/** Ends the ids that were an ObjectId: the way back to MongoDB then gives the same ones. */
const FILLING = '00000000'

/**
 * The id of a document in this database: the same wherever its kind allows, and else always the same for the same one, so
 * that relations hold.
 */
export function idHere(id: string, isMongo: boolean): string {
  if ((isMongo ? OBJECT_ID : UUID).test(id)) return id
  const digits = id.replaceAll('-', '')
  if (isMongo && UUID.test(id) && digits.endsWith(FILLING)) return digits.slice(0, 24)
  const hex = OBJECT_ID.test(id) ? id : createHash('sha256').update(id).digest('hex').slice(0, 24)
  return isMongo ? hex : asUuid(hex + FILLING)
}

function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
