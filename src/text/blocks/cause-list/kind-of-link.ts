/** The kind that most causes are of: their links do not say it. */
export const USUAL_KIND = 'condition'

/** Of which kind the cause is that a link of the list leads to. */
export function kindOfLink({ dataset }: HTMLElement): string {
  return dataset.kind ?? USUAL_KIND
}
