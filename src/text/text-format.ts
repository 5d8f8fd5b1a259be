/** Lexical's bits of the formats that a text can have. */
export const FORMAT = { bold: 1, italic: 2, strikethrough: 4, subscript: 32, superscript: 64 } as const

/** All of them: what else is pasted along (underlining, the colour of a marker) is nothing that readers get. */
export const KNOWN_FORMATS = Object.values(FORMAT).reduce((all, bit) => all | bit, 0)
