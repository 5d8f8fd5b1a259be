import { TAB, tellOpenTab } from './tell-open-tab'

/** What Payload draws without a name, and how it is called. */
const NAMES: [selector: string, name: string][] = [
  ['.doc-controls__popup .popup-button, .popup-button:has(.icon--more)', 'Meer mogelijkheden'],
  ['.toolbar-popup__button-bold', 'Vet'],
  ['.toolbar-popup__button-italic', 'Cursief'],
  ['.toolbar-popup__button-strikethrough', 'Doorgestreept'],
  ['.toolbar-popup__button-subscript', 'Lage letters'],
  ['.toolbar-popup__button-superscript', 'Hoge letters'],
  ['.toolbar-popup__button-link', 'Link'],
  ['.link-edit', 'Link bewerken'],
  ['.link-trash', 'Link weghalen'],
  ['.LexicalEditorTheme__block__removeButton', 'Blok weghalen'],
  ['.LexicalEditorTheme__block__editButton', 'Blok bewerken'],
  ['.collapsible__drag', 'Slepen om te verplaatsen'],
  ['.copy-to-clipboard', 'Kopiëren'],
  ['.clear-indicator', 'Keuze wissen'],
  ['.section-title__input', 'Naam van dit blok'],
  ['.date-time-picker__clear-button', 'Datum wissen'],
  ['.upload-relationship-details__edit', 'Bestand bewerken'],
  ['.upload-relationship-details__remove, .file-details__remove', 'Bestand weghalen'],
  ['.drawer-link__doc-drawer-toggler', 'Bewerken'],
  ['.clickable-arrow--left', 'Vorige bladzijde'],
  ['.clickable-arrow--right', 'Volgende bladzijde'],
  ['.dashboard-breadcrumb-select input', 'Indeling van het dashboard'],
  ['#select-all', 'Alles kiezen'],
  ['[name="live-preview-width"]', 'Breedte van het voorbeeld'],
  ['[name="live-preview-height"]', 'Hoogte van het voorbeeld'],
]

/** Where Payload leaves no main part to jump to past the navigation. A list in a drawer is none. */
const MAIN =
  '.collection-list:not(.drawer *), .dashboard, .not-found, .template-minimal:not(:has(main, .not-found))'

/** A drawer is called by its key, which is read out as it opens; its title says what it is. */
const DRAWER_TITLE = '.drawer__header__title'

const FIELDS = 'input:not([type="hidden"]), textarea, .ContentEditable__root'

/** Hidden from who does not see, and in the way of Tab; the arrow down does the same in the field beside it. */
const ONLY_FOR_MOUSE = '.dropdown-indicator'

/** What can be used by keys and is hidden from who does not see. */
const HIDDEN = '.clear-indicator[aria-hidden]'

/** Of a field; that of a text stands in a row of its own. */
const LABEL = ':scope > .field-label, :scope > .rich-text-lexical__label-row > .field-label'

let named = 0

/** Gives each control of an element a name for who cannot see what stands beside it. */
export function nameControls(element: Element): void {
  for (const [selector, name] of NAMES)
    for (const control of matching(element, selector)) control.setAttribute('aria-label', name)
  for (const control of matching(element, HIDDEN)) control.removeAttribute('aria-hidden')
  for (const control of matching<HTMLElement>(element, ONLY_FOR_MOUSE)) control.tabIndex = -1
  for (const part of matching(element, MAIN)) part.role = 'main'
  for (const tab of matching(element, TAB)) tellOpenTab(tab)
  for (const title of matching(element, DRAWER_TITLE)) nameDrawer(title)
  for (const choice of matching(element, '.cell-_select input')) nameByRow(choice)
  for (const field of matching<HTMLElement>(element, FIELDS)) nameByLabel(field)
}

function matching<Found extends Element>(element: Element, selector: string): Found[] {
  const within = [...element.querySelectorAll<Found>(selector)]
  return element.matches(selector) ? [element as Found, ...within] : within
}

function nameDrawer(title: Element): void {
  named += 1
  title.id ||= `title-${named}`
  title.closest('dialog')?.setAttribute('aria-labelledby', title.id)
}

function nameByRow(choice: Element): void {
  const row = choice.closest('tr')
  const title = row?.querySelector('td:not(.cell-_select)')?.textContent
  choice.setAttribute('aria-label', title ? `Kies ${title}` : 'Kies deze regel')
}

/** In drawers and blocks, and of dates and choices, the label leads to an id that nothing has. */
function nameByLabel(field: HTMLElement): void {
  if ((field as HTMLInputElement).labels?.length || field.ariaLabel || field.hasAttribute('aria-labelledby'))
    return
  const label = field.closest('.field-type')?.querySelector(LABEL)
  if (!label) return
  named += 1
  label.id ||= `label-${named}`
  field.setAttribute('aria-labelledby', label.id)
}
