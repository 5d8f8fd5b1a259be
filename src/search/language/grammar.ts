/** What search knows of a language. All words are folded: lower case, without accents. */
export interface Grammar {
  /** A spelling dictionary in Hunspell's form: which words there are at all. Loaded when it is asked for. */
  dictionary: () => Promise<{ default: { dic: Uint8Array } }>
  stem: (word: string) => string
  /** Words that stand in every text and say nothing about it: neither kept nor looked up. */
  stopWords: Set<string>
  /** Words around what is asked for ("waarom heb ik vaak …"): they are looked up, but decide little. */
  weakWords: Set<string>
  /** What a word may be the small form, the plural or the inflected form of, where the stem does not say it. */
  inflections: (word: string) => string[]
  /** Words of another kind with the same root: "jeukend" and "jeuk". */
  derivations: (word: string) => string[]
  /** How a word sounds: two that are spelled differently and sound alike have the same. */
  sound: (word: string) => string
  /**
   * What a compound is about, where its other part only says on which side or that something is wrong: "linkerknie" is
   * "knie", "rugklachten" is "rug". Any other word is itself.
   */
  core: (word: string) => string
  /** What a compound says of a part of the body, where nothing is called by both: "zweet" of "zweethanden". */
  ofThePart: (word: string) => string
  /** What may stand between the parts of a compound: "hart" + "s" + "tocht". */
  linkingLetters: string[]
  /** Groups of everyday words that mean nearly the same where somebody speaks of the body. */
  relatedWords: string[][]
  /** What belongs before a verb and stands behind it: "valt uit". */
  particles: ReadonlySet<string>
  /** What may come behind that. */
  sentenceEnds: ReadonlySet<string>
  /** What makes of a word behind it that something is over: "geen honger meer" has nothing of more. */
  noLonger: { denials: ReadonlySet<string>; word: string }
  /** What comes before something that is not there, in one word or more: "hoofdpijn zonder koorts". */
  exclusions: string[][]
  /** What who names only a part of the body has there, as compounds end with it: "hoofd" asks for "hoofdpijn". */
  complaint: string
  /** Whether a word ends as what stands before a noun and says how it is: "bolle". */
  mayDescribe: (word: string) => boolean
  /** Whether a word says how a thing is or what it does, and not what it is: "brandende", "verstopte". */
  isQuality: (word: string) => boolean
  /** Parts of the body, as such compounds begin. */
  bodyParts: ReadonlySet<string>
  /** A compound of a part of the body and a word for pain as names have it: "keelpijn" of "keelzeer". */
  asPain: (word: string) => string
  /** What several words mean together, and none of them alone. */
  idioms: Idiom[]
  /** Groups that shut each other out: who asks for one of these words does not mean what is called by one of another group. */
  opposites: string[][][]
  /** Beginnings that make opposites of one word, two letters apart: too much and too little. */
  opposedBeginnings: string[]
  medicineGroups: MedicineGroup[]
  /** What doctors' words begin and end with, and what that is in plain words. */
  medicalRoots: Record<'beginnings' | 'endings', ReadonlyMap<string, string>>
}

export interface Idiom {
  /** Its words; at "…" others may come in between. */
  said: string[]
  /** In the words of names. */
  means: string[]
}

export interface MedicineGroup {
  /** What people call them together. */
  names: string[]
  /** How the names of the substances end. */
  ends: string[]
  /** What they are for, in the words of names. */
  about: string[]
}

export function listed(words: string): string[] {
  return words.trim().split(/\s+/)
}
