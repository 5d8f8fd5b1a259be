/** What a link of a text may begin with. Whatever else a browser knows runs as a script, or shows what is in the link itself. */
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'sms:']
const HERE = 'https://here.invalid'

/** Whether readers may follow a link to this address, as browsers read it: they overlook spaces before it and tabs within. */
export function leadsSomewhere(address: string): boolean {
  return !URL.canParse(address, HERE) || SCHEMES.includes(new URL(address, HERE).protocol)
}
