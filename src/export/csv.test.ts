import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

describe('a table as CSV', () => {
  it('has a header, and quotes what would break a line', () => {
    const rows = [
      { naam: 'angst, paniek', aantal: 0.05 },
      { naam: 'de "ziekte"\nvan Conn', aantal: 1200 },
    ]
    expect(toCsv(['naam', 'aantal'], rows)).toBe(
      'naam,aantal\r\n"angst, paniek",0.05\r\n"de ""ziekte""\nvan Conn",1200\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never starts a formula: %j', (naam) => {
    expect(toCsv(['naam'], [{ naam }])).toMatch(/\n"?'/)
  })
})
