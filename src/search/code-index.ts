import { fold } from './words'

/** What may stand before a code: "ICD-10: R25.2". */
const SYSTEM = /^(icpc|icd|atc)\W*(1|10)?\W+/
/** As codes of medicine look, with the point left out. */
const CODE = /^[a-z]\d\d[a-z\d]{0,4}$/

/** What has a code, by the code. Codes are asked for whole: another digit is another disease. */
export class CodeIndex {
  /** By the code, the ids of what has it, each with the code as it is written. */
  private readonly holders = new Map<string, Map<string, string>>()
  private readonly codesOf = new Map<string, string[]>()

  put(id: string, codes: string[]): void {
    this.remove(id)
    if (codes.length > 0) this.codesOf.set(id, codes)
    for (const code of codes) {
      const holders = this.holders.get(keyOf(code)) ?? new Map<string, string>()
      this.holders.set(keyOf(code), holders.set(id, code))
    }
  }

  remove(id: string): void {
    for (const code of this.codesOf.get(id) ?? []) {
      const holders = this.holders.get(keyOf(code))
      holders?.delete(id)
      if (holders?.size === 0) this.holders.delete(keyOf(code))
    }
    this.codesOf.delete(id)
  }

  /** The ids of what has the code that a question is, with the code; none where it is no code. */
  lookUp(question: string): ReadonlyMap<string, string> {
    const key = keyOf(fold(question).replace(SYSTEM, ''))
    return (CODE.test(key) && this.holders.get(key)) || NONE
  }
}

const NONE = new Map<string, string>()

function keyOf(code: string): string {
  return fold(code).replace(/[\s.]/g, '')
}
