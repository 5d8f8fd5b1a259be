const DUTCH = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/

/**
 * People per year as printed in Dutch: `1.200` is 1200, `0,05` is five hundredths.
 * @returns the number (0 or more), or in Dutch why it is none
 */
export function parseNumber(printed: string): number | string {
  if (/^[-–—−]\s*\d/.test(printed)) return `het aantal "${printed}" is negatief.`
  if (!DUTCH.test(printed)) return `"${printed}" is geen aantal. ${hint(printed)}`
  const value = Number(printed.replaceAll('.', '').replace(',', '.'))
  return value <= Number.MAX_SAFE_INTEGER ? value : `het aantal "${printed}" is te groot.`
}

function hint(printed: string): string {
  return /^\d+\.\d+$/.test(printed)
    ? 'Een punt staat alleen tussen duizendtallen (1.200); schrijf een breuk met een komma (1,2).'
    : 'Schrijf het als 1.200, 700, 12,5 of 0,05.'
}
