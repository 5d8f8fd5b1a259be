import type { RowFormKind, Typed } from './row-form'

/** What stands in forms that are not sent: who opens one at another comment first finds it when coming back. Outside of the component: it outlives a change of queue. */
const forms = new Map<string, Typed>()

export function typedForm(comment: string, form: RowFormKind) {
  const key = `${form} ${comment}`
  return {
    read: () => forms.get(key),
    keep: (typed: Typed) => void forms.set(key, typed),
    forget: () => void forms.delete(key),
  }
}
