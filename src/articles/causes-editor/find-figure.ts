/** The field for the number in a row of the table. */
export function findFigure(within: Element | null, row: string): HTMLInputElement | null {
  return within?.querySelector<HTMLInputElement>(`tr[data-row="${row}"] [data-column="figure"]`) ?? null
}
