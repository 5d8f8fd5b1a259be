/** Something to tell the editor, in Dutch, with the line of the file (from 1) where there is one. */
export interface Remark {
  line?: number
  message: string
}

/** `regel 12: …`, or only the message. */
export function remarkText({ line, message }: Remark): string {
  return line === undefined ? message : `regel ${line}: ${message}`
}
