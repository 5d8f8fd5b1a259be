/**
 * A cause as it is named everywhere: "verlaagd kaliumgehalte in het bloed (hypokaliëmie)". A term that only says the name
 * once more is left out.
 */
export function fullName({ name, term }: { name: string; term?: string | null }): string {
  return term && term.toLowerCase() !== name.toLowerCase() ? `${name} (${term})` : name
}
